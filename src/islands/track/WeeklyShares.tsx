import { addDays } from '../../plan/date.ts'
import { writeShare, type Plan, type Quarter } from '../../plan/index.ts'
import { straightShares } from '../../plan/pace.ts'
import { quarterEnd, quarterStart, quarterWeeks } from '../../plan/quarter.ts'
import { changeWeeklyShares } from '../../stores/track-edits.ts'
import { fill, writeDay } from '../../strings/format.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { useViews, useWorkbook } from '../workbook/context.ts'

/** How much of the target each week is to bring, as the person knows their sales, instead of a straight line. */
export const WeeklyShares = ({ plan, quarter }: { plan: Plan; quarter: Quarter }) => {
  const { lang, decimal } = useWorkbook()
  const { track } = useViews()
  const { shares: text } = track
  const { weeklyShares } = plan
  const shares = weeklyShares ?? straightShares(quarter)
  const sum = shares.reduce((total, share) => total + share, 0)
  const first = quarterStart(quarter)
  const last = quarterEnd(quarter)
  const days = (monday: string) => ({
    from: writeDay(monday < first ? first : monday, lang),
    to: writeDay(addDays(monday, 6) > last ? last : addDays(monday, 6), lang),
  })
  return (
    <details class="weekly-shares no-print">
      <summary>{text.heading}</summary>
      <p class="hint">{text.lead}</p>
      <div class="fields">
        {quarterWeeks(quarter).map((monday, week) => (
          <NumberField
            key={monday}
            id={`share-${week}`}
            label={fill(text.week, { number: String(week + 1), ...days(monday) })}
            value={Math.round((shares[week] ?? 0) * 1e5) / 1e3}
            onNumber={(percent) => {
              if (percent !== null && percent >= 0 && percent <= 100)
                changeWeeklyShares(
                  quarterWeeks(quarter).map((_monday, at) =>
                    at === week ? percent / 100 : (shares[at] ?? 0),
                  ),
                )
            }}
          />
        ))}
      </div>
      <p role="status">
        {weeklyShares &&
          Math.abs(sum - 1) > 0.005 &&
          fill(text.sum, { sum: writeShare(sum, decimal, lang) })}
      </p>
      {weeklyShares && (
        <button type="button" class="button" onClick={() => changeWeeklyShares(null)}>
          {text.straight}
        </button>
      )}
    </details>
  )
}

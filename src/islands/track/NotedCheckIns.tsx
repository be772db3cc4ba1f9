import { writeAmount, type CheckIn, type Plan } from '../../plan/index.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'

/** The check-ins of a plan to read, the latest first: the objective so far, how many parts more, and the note. */
export const NotedCheckIns = ({ plan: { checkIns, objective } }: { plan: Plan }) => {
  const { lang, decimal } = useWorkbook()
  const { track } = useViews()
  const { heading, others, noted } = track.reading
  if (checkIns.length === 0) return null

  const said = ({ date, amounts }: CheckIn) => {
    const measured = amounts.find(({ part }) => part === 'objective')
    const rest = amounts.length - (measured ? 1 : 0)
    return [
      writeDate(date, lang),
      measured &&
        fill(noted, {
          amount: writeAmount(measured.amount, objective.unit, decimal, lang),
        }),
      rest > 0 && fill(plural(others, rest, lang), { count: String(rest) }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <>
      <h2>{heading}</h2>
      <ul class="noted">
        {checkIns.toReversed().map((checkIn) => (
          <li key={checkIn.id}>
            <p>
              <b>{said(checkIn)}</b>
            </p>
            {checkIn.note && <p class="note">{checkIn.note}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

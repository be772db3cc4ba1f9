import { writeAmount, writeNumber } from '../../plan/index.ts'
import type { Standing, Tracked } from '../../plan/track/tracked.ts'
import { fill, writeDay } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'

interface Props {
  parts: readonly Tracked[]
  nameOf: (tracked: Tracked) => string
}

const readable = (amount: number) =>
  Math.abs(amount) < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)

/** How each part stands: so far, where it should be, what each week must bring, where it ends at this rate. */
export const TrackTable = ({ parts, nameOf }: Props) => {
  const { lang, decimal } = useWorkbook()
  const { track: text } = useViews()
  const write = (amount: number, unit = '') => writeAmount(readable(amount), unit, decimal, lang)

  const state = ({ latest, gap, target, start }: Standing) => {
    if (!latest || gap === null) return text.states.unmeasured
    const isReached = target >= start ? latest.amount >= target : latest.amount <= target
    if (isReached) return text.states.reached
    return Math.abs(gap) < Math.abs(target - start) / 50
      ? text.states.even
      : fill(gap < 0 ? text.states.behind : text.states.ahead, { gap: write(Math.abs(gap)) })
  }
  const forecast = ({ forecast: ahead }: Standing) => {
    if (!ahead) return '–'
    const amount = write(ahead.amount)
    if (ahead.low === null || ahead.high === null || ahead.low === ahead.high) return amount
    return fill(text.range, { amount, low: write(ahead.low), high: write(ahead.high) })
  }

  return (
    <div class="track-parts">
      {parts.map((tracked) => {
        const { part, kind, unit, standing } = tracked
        const { latest, due, perWeek, target } = standing
        return (
          <div key={part} class={`node ${kind}`} data-part={part}>
            <h3>{nameOf(tracked)}</h3>
            <p class="track-state">{state(standing)}</p>
            <dl>
              <dt>{text.soFar}</dt>
              <dd>
                {latest
                  ? `${write(latest.amount, unit)} · ${writeDay(latest.date, lang)}`
                  : text.nothingYet}
              </dd>
              <dt>{text.due}</dt>
              <dd>{write(due, unit)}</dd>
              <dt>{text.target}</dt>
              <dd>{writeAmount(target, unit, decimal, lang)}</dd>
              <dt>{text.perWeek}</dt>
              <dd>{perWeek === null ? '–' : writeNumber(readable(perWeek), decimal)}</dd>
              <dt>{text.forecast}</dt>
              <dd>{forecast(standing)}</dd>
            </dl>
          </div>
        )
      })}
    </div>
  )
}

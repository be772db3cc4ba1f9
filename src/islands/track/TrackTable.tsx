import type { Plan } from '../../plan/index.ts'
import { isReached, type Standing } from '../../plan/track/standing.ts'
import type { Tracked } from '../../plan/track/tracked.ts'
import { fill, writeDay } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { useSaid } from './use-said.ts'

interface Props {
  plan: Plan
  parts: readonly Tracked[]
  nameOf: (tracked: Tracked) => string
}

/** How each part stands: so far, where it should be, what each week must bring, where it ends at this rate. */
export const TrackTable = ({ plan, parts, nameOf }: Props) => {
  const { lang } = useWorkbook()
  const { track: text } = useViews()
  const said = useSaid(plan)

  const state = ({ latest, gap, target, start }: Standing) => {
    if (!latest || gap === null) return text.states.unmeasured
    if (target === start)
      return gap === 0
        ? text.states.same
        : fill(text.states.apart, { gap: said.amount(Math.abs(gap)) })
    if (isReached({ start, target }, latest.amount)) return text.states.reached
    return Math.abs(gap) < Math.abs(target - start) / 50
      ? text.states.even
      : fill(gap < 0 ? text.states.behind : text.states.ahead, { gap: said.amount(Math.abs(gap)) })
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
                  ? `${said.amount(latest.amount, unit)} · ${writeDay(latest.date, lang)}`
                  : text.nothingYet}
              </dd>
              <dt>{text.due}</dt>
              <dd>{said.amount(due, unit)}</dd>
              <dt>{text.target}</dt>
              <dd>{said.amount(target, unit)}</dd>
              <dt>{text.perWeek}</dt>
              <dd>{perWeek === null ? '–' : said.amount(perWeek)}</dd>
              <dt>{text.forecast}</dt>
              <dd>{said.forecast(standing.forecast)}</dd>
            </dl>
          </div>
        )
      })}
    </div>
  )
}

import { findPart } from '../../plan/edit.ts'
import type { Plan } from '../../plan/index.ts'
import { writeDate } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'

/** What was decided in the quarter, and why, in the order of the days. */
export const Decisions = ({ plan }: { plan: Plan }) => {
  const { lang } = useWorkbook()
  const { track: text } = useViews()
  if (plan.decisions.length === 0) return null
  return (
    <>
      <h2>{text.decisions}</h2>
      <ul class="noted">
        {plan.decisions.map(({ id, date, choice, reason, strategy }) => {
          const found = findPart(plan, strategy)
          const title = found?.kind === 'strategy' ? found.strategy.title : ''
          return (
            <li key={id}>
              {writeDate(date, lang)} · <b>{text.decide.choices[choice]}</b> {title && `“${title}”`}
              {reason && `: ${reason}`}
            </li>
          )
        })}
      </ul>
    </>
  )
}

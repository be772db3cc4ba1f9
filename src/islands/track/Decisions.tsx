import type { Plan } from '../../plan/index.ts'
import { writeDate } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { useSaid } from './use-said.ts'

/** What was decided in the quarter, and why, in the order of the days. */
export const Decisions = ({ plan }: { plan: Plan }) => {
  const { lang } = useWorkbook()
  const { track: text } = useViews()
  const said = useSaid(plan)
  if (plan.decisions.length === 0) return null
  return (
    <section class="decisions" aria-labelledby="decisions">
      <h2 id="decisions">{text.decisions}</h2>
      <ul class="noted">
        {plan.decisions
          .toSorted((one, other) => one.date.localeCompare(other.date))
          .map((decision) => (
            <li key={decision.id}>
              <b>{writeDate(decision.date, lang)}</b> · {said.decision(decision)}
            </li>
          ))}
      </ul>
    </section>
  )
}

import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { fill } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'
import { CheckInItem } from './CheckInItem.tsx'

/** How many are shown before the rest is asked for. */
const FEW = 3

/** What was noted about the plan, the latest first: progress of the objective, and notes. */
export const CheckIns = ({ plan: { checkIns, objective } }: { plan: Plan }) => {
  const { words } = useWorkbook()
  const [isWhole, setWhole] = useState(false)
  const text = words.checkIns
  const latest = checkIns.toReversed()
  return (
    <section class="check-ins" aria-labelledby="check-ins">
      <h3 id="check-ins" class="eyebrow" tabIndex={-1}>
        {text.heading}
      </h3>
      <ul>
        {(isWhole ? latest : latest.slice(0, FEW)).map((checkIn) => (
          <CheckInItem key={checkIn.id} checkIn={checkIn} unit={objective.unit} />
        ))}
      </ul>
      {!isWhole && latest.length > FEW && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {fill(text.all, { count: String(latest.length) })}
        </button>
      )}
    </section>
  )
}

import { useId, useRef, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { closingOf } from '../../plan/track/closing.ts'
import { fill } from '../../strings/format.ts'
import { CheckInItem } from './CheckInItem.tsx'
import { useCheckIns } from './context.ts'

/** How many are shown before the rest is asked for. */
const FEW = 3

export interface CheckInsProps {
  plan: Plan
}

/** What was noted about the plan, the latest first, each to be corrected; how a quarter was closed stands in its report. */
export const CheckIns = ({ plan }: CheckInsProps) => {
  const text = useCheckIns()
  const [isWhole, setWhole] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const closing = closingOf(plan)
  const latest = plan.checkIns.filter((checkIn) => checkIn !== closing).reverse()
  if (latest.length === 0) return null
  return (
    <section class="check-ins" aria-labelledby={id}>
      <h3 id={id} class="eyebrow" tabIndex={-1} ref={heading}>
        {text.heading}
      </h3>
      <ul>
        {(isWhole ? latest : latest.slice(0, FEW)).map((checkIn) => (
          <CheckInItem
            key={checkIn.id}
            plan={plan}
            checkIn={checkIn}
            onGone={() => heading.current?.focus()}
          />
        ))}
      </ul>
      {!isWhole && latest.length > FEW && (
        <button type="button" class="link no-print" onClick={() => setWhole(true)}>
          {fill(text.all, { count: String(latest.length) })}
        </button>
      )}
    </section>
  )
}

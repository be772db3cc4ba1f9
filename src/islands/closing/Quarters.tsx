import { useEffect, useRef } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import type { QuarterLine } from '../../plan/track/quarters.ts'
import { useClosing } from './context.ts'
import { QuartersChart } from './QuartersChart.tsx'
import { QuartersTable } from './QuartersTable.tsx'

interface Props {
  plan: Plan
  lines: readonly QuarterLine[]
  /** Null where it stands below a report. */
  onLeave: (() => void) | null
}

/** The quarters so far, in a chart and in a table. */
export const Quarters = ({ plan, lines, onLeave }: Props) => {
  const { quarters: text } = useClosing()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (onLeave) heading.current?.focus()
  }, [])
  return (
    <section class="quarters no-print" aria-labelledby="quarters">
      <h2 id="quarters" ref={heading} tabIndex={-1}>
        {text.heading}
      </h2>
      {lines.length < 2 ? (
        <p class="hint">{text.alone}</p>
      ) : (
        <>
          <QuartersChart lines={lines} />
          <QuartersTable plan={plan} lines={lines} />
        </>
      )}
      {onLeave && (
        <div class="closing-actions">
          <button type="button" class="button" onClick={onLeave}>
            {text.close}
          </button>
        </div>
      )}
    </section>
  )
}

import { useEffect } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { nextStep, steps } from '../../plan/next-step.ts'
import { focusOn } from '../../stores/focus.ts'
import { $guideLeft, leaveGuide, startGuide } from '../../stores/guide.ts'
import { fill } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from './context.ts'

/** The next step of a plan that is not whole yet; it can be left at any time and taken up again. */
export const Guide = ({ plan }: { plan: Plan }) => {
  const { guide: text } = useWorkbook()
  const isLeft = useStore($guideLeft)
  useEffect(startGuide, [])
  const next = nextStep(plan)
  if (!next) return null
  if (isLeft)
    return (
      <p class="guide no-print">
        <button type="button" class="link" onClick={() => leaveGuide(false)}>
          {text.resume}
        </button>
      </p>
    )
  const { step, part, field } = next
  return (
    <section class="guide no-print" aria-label={text.heading}>
      <p class="eyebrow">
        {fill(text.place, {
          number: String(steps.indexOf(step) + 1),
          total: String(steps.length),
        })}
      </p>
      <p role="status">{text.steps[step]}</p>
      <div class="card-actions">
        <button type="button" class="button primary" onClick={() => focusOn(part, field)}>
          {text.go}
        </button>
        <button type="button" class="link" onClick={() => leaveGuide(true)}>
          {text.leave}
        </button>
      </div>
    </section>
  )
}

import { coverageOf } from '../../plan/coverage.ts'
import { writeAmount } from '../../plan/index.ts'
import { $plan } from '../../stores/workbook.ts'
import { saySum } from '../../strings/say-sum.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from './context.ts'

/** What the strategies of the open plan add up to, against what the objective needs: as a bar and in words. */
export const SumBar = () => {
  const { guide, lang, decimal } = useWorkbook()
  const plan = useStore($plan)
  const { sum: text } = guide
  const coverage = plan && coverageOf(plan)
  if (!coverage) return null
  const { needed, sum, anyway, parts } = coverage
  const write = (amount: number) => writeAmount(amount, plan.objective.unit, decimal, lang)
  const whole = Math.max(needed, sum)
  const said = saySum(coverage, text, write)
  const amounts = [anyway, ...parts.map(({ amount }) => amount ?? 0)]
  let from = 0
  return (
    <div class="sum-bar">
      <svg width="100%" height="16" aria-hidden="true">
        <rect class="needed" width="100%" height="16" rx="4" />
        {amounts.map((amount, index) => {
          const x = from
          from += (amount / whole) * 100
          return amount > 0 ? (
            <rect
              key={index}
              class={index === 0 ? 'anyway' : 'part'}
              x={`${x}%`}
              width={`${(amount / whole) * 100}%`}
              height="16"
            />
          ) : null
        })}
        {sum > needed && (
          <rect class="mark" x={`${(needed / whole) * 100}%`} width="2" height="16" />
        )}
      </svg>
      <p>
        {said.sum} <b>{said.gap}</b>
      </p>
    </div>
  )
}

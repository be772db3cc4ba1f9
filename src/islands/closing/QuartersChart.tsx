import { writeNumber } from '../../plan/index.ts'
import type { QuarterLine } from '../../plan/track/quarters.ts'
import { useWorkbook } from '../workbook/context.ts'
import { nameQuarter, useClosing } from './context.ts'

const height = 220
const edge = { top: 12, bottom: 48 }
/** Width of a quarter. */
const column = 110
/** Quarters of the chart at most, the latest; the table has them all. */
const shown = 8

/** A bar for the result of each quarter, in figures below it, and a line across it for its target; the table says the same. */
export const QuartersChart = ({ lines }: { lines: readonly QuarterLine[] }) => {
  const { decimal } = useWorkbook()
  const words = useClosing()
  const { quarters: text } = words
  const latest = lines.slice(-shown)
  const amounts = latest.flatMap(({ amount, target }) => [amount ?? 0, target ?? 0])
  const low = Math.min(0, ...amounts)
  const high = Math.max(0, ...amounts)
  const width = Math.max(3, latest.length) * column
  const y = (amount: number) =>
    edge.top + ((height - edge.top - edge.bottom) * (high - amount)) / (high - low || 1)
  return (
    <figure class="quarters-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.chart}>
        <line class="ground" x1="0" x2={width} y1={y(0)} y2={y(0)} />
        {latest.map(({ plan, quarter, amount, target }, index) => {
          const left = index * column
          const middle = left + column / 2
          return (
            <g key={plan}>
              {amount !== null && (
                <>
                  <rect
                    class="result"
                    x={left + 28}
                    width={column - 56}
                    y={Math.min(y(amount), y(0))}
                    height={Math.abs(y(amount) - y(0))}
                  />
                  <text x={middle} y={height - 10} class="amount">
                    {writeNumber(amount, decimal)}
                  </text>
                </>
              )}
              {target !== null && (
                <line
                  class="target"
                  x1={left + 14}
                  x2={left + column - 14}
                  y1={y(target)}
                  y2={y(target)}
                />
              )}
              <text x={middle} y={height - 28}>
                {nameQuarter(quarter, words)}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption class="quarters-key">
        <span class="result">{text.key.amount}</span>
        <span class="target">{text.key.target}</span>
      </figcaption>
    </figure>
  )
}

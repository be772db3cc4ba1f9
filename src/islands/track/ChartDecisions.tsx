import type { Decision } from '../../plan/index.ts'
import type { frameChart } from './chart-frame.ts'

const RADIUS = 9

interface Props {
  decisions: readonly Decision[]
  frame: ReturnType<typeof frameChart>
}

/** A line on the day of each decision, with the number that the table gives it; those that stand close go lower. */
export const ChartDecisions = ({ decisions, frame: { x, top, ground } }: Props) => {
  const rows: number[] = []
  return (
    <>
      {decisions.map(({ id, date }, index) => {
        const at = x(date)
        const free = rows.findIndex((before) => at - before > 2 * RADIUS + 2)
        const row = free < 0 ? rows.length : free
        rows[row] = at
        const middle = top - RADIUS - 4 + row * (2 * RADIUS + 2)
        return (
          <g key={id} class="decided">
            <line x1={at} x2={at} y1={middle} y2={ground} />
            <circle cx={at} cy={middle} r={RADIUS} />
            <text x={at} y={middle + 4}>
              {index + 1}
            </text>
          </g>
        )
      })}
    </>
  )
}

import { writeAmount, writeShare, type Plan } from '../../plan/index.ts'
import type { QuarterLine } from '../../plan/track/quarters.ts'
import { openPlan } from '../../stores/library.ts'
import { useWorkbook } from '../workbook/context.ts'
import { nameQuarter, useClosing } from './context.ts'

/** The numbers of the chart, and the way to each quarter's plan. */
export const QuartersTable = ({ plan, lines }: { plan: Plan; lines: readonly QuarterLine[] }) => {
  const { lang, decimal } = useWorkbook()
  const words = useClosing()
  const { quarters: text } = words
  const write = (amount: number | null) =>
    amount === null ? '–' : writeAmount(amount, plan.objective.unit, decimal, lang)
  const columns = [text.name, text.key.amount, text.key.target, text.share, text.state]
  return (
    <div class="quarters-table">
      <table>
        <caption class="visually-hidden">{text.chart}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ plan: id, quarter, amount, target, share, isClosed }) => (
            <tr key={id}>
              <th scope="row">
                {id === plan.id ? (
                  nameQuarter(quarter, words)
                ) : (
                  <button type="button" class="link" onClick={() => openPlan(id)}>
                    {nameQuarter(quarter, words)}
                  </button>
                )}
              </th>
              <td>{write(amount)}</td>
              <td>{write(target)}</td>
              <td>{share === null ? '–' : writeShare(share, decimal, lang)}</td>
              <td>{text.states[isClosed ? 'closed' : 'open']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

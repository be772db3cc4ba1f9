import { Fragment } from 'preact'
import type { PlainDate } from '../../plan/index.ts'
import type { Span } from '../../plan/pace.ts'
import type { Trajectory } from '../../plan/track/trajectory.ts'
import { writeDay } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import type { useSaid } from './use-said.ts'

interface Props {
  trajectory: Trajectory
  span: Span
  said: ReturnType<typeof useSaid>
}

/** What the chart shows, in numbers: each day with a measure or a decision, and the last one. */
export const ChartTable = ({ trajectory, span, said }: Props) => {
  const { lang } = useWorkbook()
  const { track: text } = useViews()
  const { measured, decisions, pace } = trajectory
  if (measured.length + decisions.length === 0) return null
  const days = [...measured, ...decisions].map(({ date }) => date)
  const dueAtEnd = pace.at(-1)?.amount ?? null
  const columns = [text.date, text.soFar, text.dueThen, text.foreseen]
  const decidedOn = (day: PlainDate) =>
    decisions.flatMap((decision, index) =>
      decision.date === day ? `${index + 1}. ${said.decision(decision)}` : [],
    )
  return (
    <details>
      <summary>{text.table}</summary>
      <table>
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
          {[...new Set([...days, span.last])].sort().map((date) => {
            const noted = measured.find((each) => each.date === date)
            const due = noted?.due ?? (date === span.last ? dueAtEnd : null)
            const decided = decidedOn(date)
            return (
              <Fragment key={date}>
                {due !== null && (
                  <tr>
                    <th scope="row">{writeDay(date, lang)}</th>
                    <td>{noted ? said.amount(noted.amount) : '–'}</td>
                    <td>{said.amount(due)}</td>
                    <td>{said.forecast(noted?.forecast ?? null, text.rangeShort)}</td>
                  </tr>
                )}
                {decided.length > 0 && (
                  <tr>
                    <th scope="row">{writeDay(date, lang)}</th>
                    <td colSpan={3}>{decided.join(' · ')}</td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}

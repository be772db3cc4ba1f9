import { addDays, daysBetween } from '../../plan/date.ts'
import { writeNumber, type Plan } from '../../plan/index.ts'
import { measurementsOf } from '../../plan/measurements.ts'
import { shareDue } from '../../plan/pace.ts'
import { quarterEnd, quarterStart, quarterWeeks } from '../../plan/quarter.ts'
import type { Tracked } from '../../plan/track/tracked.ts'
import { today } from '../../stores/today.ts'
import { fill, writeDate, writeDay } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'

const width = 640
const height = 240
const edge = { left: 92, right: 14, top: 14, bottom: 28 }

interface Props {
  plan: Plan
  tracked: Tracked
  name: string
}

/** The pace, what was measured and the forecast of one part over the quarter; the table below says the same. */
export const TrackChart = ({ plan, tracked, name }: Props) => {
  const { lang, decimal } = useWorkbook()
  const { track: text } = useViews()
  const { quarter, weeklyShares } = plan
  if (!quarter) return null
  const first = quarterStart(quarter)
  const last = quarterEnd(quarter)
  const days = daysBetween(first, last) + 1
  const { start, target, forecast } = tracked.standing
  const measured = measurementsOf(plan, tracked.part, today())
    .filter(({ date }) => date >= first && date <= last)
    .reverse()
  const amounts = [
    start,
    target,
    forecast?.amount ?? target,
    ...measured.map(({ amount }) => amount),
  ]
  const low = Math.min(...amounts)
  const high = Math.max(...amounts)
  const x = (date: string) =>
    edge.left + ((width - edge.left - edge.right) * (daysBetween(first, date) + 1)) / days
  const y = (amount: number) =>
    height - edge.bottom - ((height - edge.top - edge.bottom) * (amount - low)) / (high - low || 1)
  const line = (points: readonly (readonly [number, number])[]) =>
    points
      .map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`)
      .join('')
  const pace = [addDays(first, -1), ...quarterWeeks(quarter).slice(1), last].map(
    (date) =>
      [x(date), y(start + (target - start) * shareDue(quarter, weeklyShares, date))] as const,
  )
  const latest = measured.at(-1)
  const decisions = plan.decisions.filter(
    ({ strategy, date }) => strategy === tracked.part && date >= first && date <= last,
  )

  return (
    <figure class="track-chart">
      <figcaption>{fill(text.chart, { part: name })}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={fill(text.chart, { part: name })}
      >
        {[low, high].map((amount) => (
          <text key={amount} x={edge.left - 8} y={y(amount) + 4} text-anchor="end" class="axis">
            {writeNumber(Math.round(amount), decimal)}
          </text>
        ))}
        {[first, last].map((date, index) => (
          <text
            key={date}
            x={x(date)}
            y={height - 8}
            text-anchor={index === 0 ? 'start' : 'end'}
            class="axis"
          >
            {writeDay(date, lang)}
          </text>
        ))}
        <path class="pace" d={line(pace)} />
        {decisions.map(({ id, date }) => (
          <line
            key={id}
            class="decided"
            x1={x(date)}
            x2={x(date)}
            y1={edge.top}
            y2={height - edge.bottom}
          />
        ))}
        {latest && forecast && (
          <path
            class="forecast"
            d={line([
              [x(latest.date), y(latest.amount)],
              [x(last), y(forecast.amount)],
            ])}
          />
        )}
        <path
          class="actual"
          d={line([
            [x(addDays(first, -1)), y(start)],
            ...measured.map(({ date, amount }) => [x(date), y(amount)] as const),
          ])}
        />
        {measured.map(({ date, amount }) => (
          <circle key={date} class="point" cx={x(date)} cy={y(amount)} r="4" />
        ))}
      </svg>
      <p class="track-key">
        <span class="pace">{text.key.pace}</span>
        <span class="actual">{text.key.actual}</span>
        <span class="forecast">{text.key.forecast}</span>
      </p>
      {measured.length > 0 && (
        <details>
          <summary>{text.table}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.date}</th>
                <th scope="col">{text.soFar}</th>
                <th scope="col">{text.due}</th>
              </tr>
            </thead>
            <tbody>
              {measured.map(({ date, amount }) => (
                <tr key={date}>
                  <th scope="row">{writeDate(date, lang)}</th>
                  <td>{writeNumber(amount, decimal)}</td>
                  <td>
                    {writeNumber(
                      Math.round(start + (target - start) * shareDue(quarter, weeklyShares, date)),
                      decimal,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  )
}

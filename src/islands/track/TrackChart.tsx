import type { Plan } from '../../plan/index.ts'
import type { Tracked } from '../../plan/track/tracked.ts'
import { trajectoryOf } from '../../plan/track/trajectory.ts'
import { fill, writeDay } from '../../strings/format.ts'
import { useIsNarrow } from '../review/use-is-narrow.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { ChartDecisions } from './ChartDecisions.tsx'
import { ChartTable } from './ChartTable.tsx'
import { frameChart, lineThrough } from './chart-frame.ts'
import { useSaid } from './use-said.ts'

interface Props {
  plan: Plan
  tracked: Tracked
  name: string
}

/** Pace, measures, forecast with its range and decisions of one part over its days; the table below says the same. */
export const TrackChart = ({ plan, tracked, name }: Props) => {
  const { lang } = useWorkbook()
  const { track: text } = useViews()
  const said = useSaid(plan)
  const isNarrow = useIsNarrow()
  const { span, start, target } = tracked.course
  const trajectory = trajectoryOf(plan, tracked)
  const { pace, measured, ahead, decisions } = trajectory
  const end = ahead.at(-1)
  const heights = [target, start, end?.high, end?.low, end?.amount].filter((each) => each != null)
  const frame = frameChart(span, [...heights, ...measured.map(({ amount }) => amount)], {
    isNarrow,
    write: said.amount,
  })
  const { x, y, width, height, left, ticks } = frame
  const ranged = ahead.flatMap(({ date, low, high }) =>
    low === null || high === null ? [] : [{ date, low, high }],
  )
  const high = ranged.map((each) => [x(each.date), y(each.high)] as const)
  const low = ranged.map((each) => [x(each.date), y(each.low)] as const)
  const label = fill(text.chart, { part: name })

  return (
    <figure class="track-chart">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks.map((amount) => (
          <text key={amount} x={left - 8} y={y(amount) + 4} text-anchor="end" class="axis">
            {said.amount(amount)}
          </text>
        ))}
        <text x={left} y={height - 8} class="axis">
          {writeDay(span.first, lang)}
        </text>
        <text x={frame.right} y={height - 8} text-anchor="end" class="axis">
          {writeDay(span.last, lang)}
        </text>
        {ranged.length > 0 && (
          <path class="range" d={`${lineThrough([...high, ...low.toReversed()])}Z`} />
        )}
        <path class="pace" d={lineThrough(pace.map(({ date, amount }) => [x(date), y(amount)]))} />
        <ChartDecisions decisions={decisions} frame={frame} />
        <path
          class="forecast"
          d={lineThrough(ahead.map(({ date, amount }) => [x(date), y(amount)]))}
        />
        <path
          class="actual"
          d={lineThrough([
            [x(frame.eve), y(start)],
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
        {end && <span class="forecast">{text.key.forecast}</span>}
        {ranged.length > 0 && <span class="range">{text.key.range}</span>}
        {decisions.length > 0 && <span class="decided">{text.key.decided}</span>}
      </p>
      <ChartTable trajectory={trajectory} span={span} said={said} />
    </figure>
  )
}

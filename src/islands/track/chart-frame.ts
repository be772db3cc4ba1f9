import { addDays, daysBetween } from '../../plan/date.ts'
import type { PlainDate } from '../../plan/index.ts'
import type { Span } from '../../plan/pace.ts'

/** Room for a character of the axes. */
const CHARACTER = 7.5

const edge = { right: 14, top: 26, bottom: 28 }

/** Amounts that stand so near to one already written are not written. */
const LINE = 16

type Spot = readonly [number, number]

/** Where days and amounts stand in a chart's picture, in its own units: wide, or for a phone. */
export const frameChart = (
  { first, last }: Span,
  amounts: readonly number[],
  { isNarrow, write }: { isNarrow: boolean; write: (amount: number) => string },
) => {
  const [width, height] = isNarrow ? [400, 250] : [640, 260]
  const low = Math.min(...amounts)
  const high = Math.max(...amounts)
  const left = 14 + CHARACTER * Math.max(...amounts.map((amount) => write(amount).length))
  const ground = height - edge.bottom
  const x = (date: PlainDate) =>
    left +
    ((width - left - edge.right) * (daysBetween(first, date) + 1)) / (daysBetween(first, last) + 1)
  const y = (amount: number) => ground - ((ground - edge.top) * (amount - low)) / (high - low || 1)
  const ticks: number[] = []
  for (const amount of [...amounts.slice(0, 2), high, low])
    if (ticks.every((tick) => Math.abs(y(tick) - y(amount)) >= LINE)) ticks.push(amount)
  return {
    ...{ width, height, left, top: edge.top, ground, right: width - edge.right },
    x,
    y,
    /** The first two amounts and the ends, to be written beside the picture; the first ones win. */
    ticks,
    /** Where the line of the first day begins. */
    eve: addDays(first, -1),
  }
}

/** A line through spots as SVG path data. */
export const lineThrough = (spots: readonly Spot[]): string =>
  spots.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

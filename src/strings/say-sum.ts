import type { Coverage } from '../plan/coverage.ts'
import type { Strings } from './es.ts'
import { fill } from './format.ts'

/** What the strategies add up to and what that leaves, in two sentences; `write` puts an amount into words. */
export const saySum = (
  { needed, sum }: Pick<Coverage, 'needed' | 'sum'>,
  text: Pick<Strings['guide']['sum'], 'sum' | 'short' | 'over' | 'even'>,
  write: (amount: number) => string,
): { sum: string; gap: string } => {
  const gap = needed - sum
  const said = { sum: fill(text.sum, { sum: write(sum), needed: write(needed) }) }
  if (gap > 0) return { ...said, gap: fill(text.short, { gap: write(gap) }) }
  if (gap < 0) return { ...said, gap: fill(text.over, { gap: write(-gap) }) }
  return { ...said, gap: text.even }
}

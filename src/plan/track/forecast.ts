import { eightOfTen } from './student.ts'

/** An amount and the share of the way (0 to 1, by time or weekly shares) that had passed when it was measured. */
export interface Point {
  share: number
  amount: number
}

/** Where the quarter ends at the present rate, and within what eight times of ten; no range from fewer than three steps. */
export interface Forecast {
  amount: number
  low: number | null
  high: number | null
}

/**
 * The forecast from a start and the points measured since, in order. Steps between points are taken
 * as independent, with a mean and a variance that grow with the share passed (a Wiener process with
 * drift): the rate is what was gained by the share T passed, and the variance of what the rest R
 * brings, the rate's own doubt in it, is s² · R · (1 + R / T), with n − 1 degrees of freedom.
 * Null before anything has passed.
 */
export const forecastFrom = (start: number, points: readonly Point[]): Forecast | null => {
  const steps: { share: number; gain: number }[] = []
  let before: Point = { share: 0, amount: start }
  for (const point of points) {
    if (point.share <= before.share) {
      const last = steps.at(-1)
      if (last) last.gain += point.amount - before.amount
      else if (point.share > 0) steps.push({ share: point.share, gain: point.amount - start })
      before = { share: before.share, amount: point.amount }
      continue
    }
    steps.push({ share: point.share - before.share, gain: point.amount - before.amount })
    before = point
  }
  const passed = before.share
  if (passed <= 0 || steps.length === 0) return null
  const rate = (before.amount - start) / passed
  const rest = Math.max(0, 1 - passed)
  const amount = before.amount + rate * rest
  const freedom = steps.length - 1
  if (freedom < 2) return { amount, low: null, high: null }
  const variance =
    steps.reduce((sum, { share, gain }) => sum + (gain - rate * share) ** 2 / share, 0) / freedom
  const spread = eightOfTen(freedom) * Math.sqrt(variance * rest * (1 + rest / passed))
  return { amount, low: amount - spread, high: amount + spread }
}

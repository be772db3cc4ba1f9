import { eightOfTen } from './student.ts'

/** An amount and the share of the way (0 to 1, by time or weekly shares) that had passed when it was measured. */
export interface Point {
  share: number
  amount: number
}

/** What is reached at the present rate, and within what eight times of ten; no range from fewer than three steps. */
export interface Forecast {
  amount: number
  low: number | null
  high: number | null
}

/** What was gained from each measure to the next; of several at one share of the way, the last counts, and none from before the way began. */
const stepsOf = (start: number, points: readonly Point[]) => {
  const measured = new Map(
    points.filter(({ share }) => share > 0).map(({ share, amount }) => [share, amount]),
  )
  let before: Point = { share: 0, amount: start }
  return [...measured].map(([share, amount]) => {
    const step = { length: share - before.share, gain: amount - before.amount }
    before = { share, amount }
    return step
  })
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * What is reached at the share `until` of the way (1, its end, unless said), from a start and the points
 * measured since, in order; null before anything has passed. With T passed and R to go:
 *
 *   rate = gained ÷ T, forecast = so far + rate × R
 *   s² = Σ (gain − rate × length)² ÷ length ÷ (n − 1), over the n steps between points
 *   range = forecast ± t × s × √(R × (1 + R ÷ T)), t of Student with n − 1 degrees of freedom
 *
 * For weeks of one length it is the prediction interval for what m weeks to come add up to, after n weeks
 * (Meeker, Hahn and Escobar, Statistical Intervals, 2nd ed., Wiley 2017, chapter 4: for the mean of m
 * future observations, here times m). For steps of other lengths each weighs by its length, as in a random
 * walk with drift. The lesson `measure-and-change#forecast` teaches it.
 */
export const forecastFrom = (
  start: number,
  points: readonly Point[],
  until = 1,
): Forecast | null => {
  const steps = stepsOf(start, points)
  const passed = sum(steps.map(({ length }) => length))
  if (passed <= 0) return null
  const gained = sum(steps.map(({ gain }) => gain))
  const rate = gained / passed
  const rest = Math.max(0, until - passed)
  const amount = start + gained + rate * rest
  const freedom = steps.length - 1
  if (freedom < 2) return { amount, low: null, high: null }
  const variance =
    sum(steps.map(({ length, gain }) => (gain - rate * length) ** 2 / length)) / freedom
  const spread = eightOfTen(freedom) * Math.sqrt(variance * rest * (1 + rest / passed))
  return { amount, low: amount - spread, high: amount + spread }
}

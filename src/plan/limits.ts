/** The limits of a plan. The interface states them; `parsePlan` holds them. */
export const limits = {
  strategies: 12,
  /** Tactics of one strategy. */
  tactics: 30,
  /** Tactics in the tray, serving no strategy yet. */
  loose: 100,
  checkIns: 60,
  decisions: 120,
  comments: 200,
  overruled: 200,
  /** Characters (UTF-16 code units) of one text field. */
  text: 2000,
  /** A quarter touches at most 14 calendar weeks. */
  weeks: 14,
  /** Largest absolute value of a number. */
  number: 1e15,
} as const

/** What the deal makes of a strategy. The person who plays does not see it. */
export type Truth = 'works' | 'weak' | 'fails'

/** What decisions made of it since. */
export type Condition = Truth | 'mended' | 'patched' | 'new'

export type Decision = 'keep' | 'adjust' | 'replace'

/** How the decisions about one strategy are judged at the end. */
export type Verdict = 'good' | 'early' | 'late' | 'too-late' | 'never' | 'restless'

/** How the quarter as a whole is judged. */
export type Closing = 'reached' | 'sharp' | 'fair' | 'drift'

/** Everything that can be counted, the same in every language. */
export interface Model {
  weeks: number
  decideAfterWeeks: readonly number[]
  unit: string
  target: number
  /** What comes in each week without any of the strategies. */
  anywayPerWeek: number
  /** How far luck moves a week, as a share: 0.15 is up to 15 % either way. */
  noise: number
  /** What each strategy may be, by its id. */
  deals: readonly Readonly<Record<string, Truth>>[]
  /** What comes out of each unit of work that was planned, and how much of the work gets done. */
  conditions: Readonly<Record<Condition, { yield: number; workWeeks1To4: number; work: number }>>
  /** What each decision makes of a condition; a condition that is not named does not allow it. */
  decisions: Readonly<
    Record<
      Decision,
      { lostWeeks: number; becomes: Readonly<Partial<Record<Condition, Condition | undefined>>> }
    >
  >
  /** The first pattern that fits decides; `k` keep, `a` adjust, `r` replace, `.` any of them. */
  paths: Readonly<Record<Truth, readonly { path: string; verdict: Verdict }[]>>
}

interface Work {
  unit: string
  perWeek: number
}

/** One of the strategies of the game. */
export interface GameStrategy {
  id: string
  title: string
  description: string
  weeklyPlan: string
  measure: { name: string; unit: string; perWeek: number; ticket: number }
  work: Work
  /** Money in the whole quarter, if all goes as planned. */
  planned: number
  /** What an adjustment would change. */
  adjust: string
  replace: { title: string; weeklyPlan: string; work: Work }
  /** What can be seen after a week in which decisions are made. */
  signs: Readonly<Record<Condition, Readonly<Record<number, string>>>>
  truths: Readonly<Record<Truth, string>>
}

/** A game in one language, as `content/exercises/<lang>/simulator.yaml` tells it. */
export interface Game {
  id: string
  strategies: readonly GameStrategy[]
  debrief: Readonly<Record<Truth, Readonly<Partial<Record<Verdict, string | undefined>>>>>
  closing: Readonly<Record<Closing | 'honest' | 'again', string>>
  model: Model
}

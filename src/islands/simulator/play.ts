import type { Hand } from './deal.ts'
import { conditionAfter } from './decisions.ts'
import type { Condition, Decision, GameStrategy, Model } from './game.ts'

/** One week of one strategy. */
export interface Week {
  week: number
  condition: Condition
  /** Given to a change: nothing is sold and no work is due. */
  isLost: boolean
  /** Units of its measure, with fractions. */
  units: number
  /** Units of its work, with fractions. */
  work: number
}

type Played = Pick<GameStrategy, 'measure' | 'work' | 'replace'>

/** The strategy's work: its own, or that of the path which has replaced it. */
export const workOf = (strategy: Played, condition: Condition): GameStrategy['work'] =>
  condition === 'new' ? strategy.replace.work : strategy.work

/** The weeks of a strategy up to the first decision that has not been made, or to the end. */
export const play = (
  strategy: Played,
  model: Model,
  { truth, luck }: Hand,
  made: readonly Decision[],
): Week[] => {
  const last = model.decideAfterWeeks[made.length] ?? model.weeks
  return Array.from({ length: last }, (_, index) => {
    const week = index + 1
    const soFar = made.slice(0, model.decideAfterWeeks.filter((each) => each < week).length)
    const condition = conditionAfter(model, truth, soFar)
    if (!condition) throw new Error(`Decisions that the model does not allow: ${made.join(', ')}`)

    const decision = soFar.at(-1)
    const decidedIn = model.decideAfterWeeks[soFar.length - 1] ?? 0
    const isLost = decision !== undefined && week - decidedIn <= model.decisions[decision].lostWeeks

    const { yield: result, workWeeks1To4, work } = model.conditions[condition]
    const done = isLost ? 0 : week <= 4 ? workWeeks1To4 : work
    return {
      week,
      condition,
      isLost,
      units: strategy.measure.perWeek * result * done * (luck[index] ?? 1),
      work: workOf(strategy, condition).perWeek * done,
    }
  })
}

import type { Plan } from '../model.ts'

/** Whether a plan holds anything of its quarter under way: a check-in, a decision, or what was done of a tactic. */
export const isFollowed = ({ checkIns, decisions, strategies, loose }: Plan): boolean =>
  checkIns.length > 0 ||
  decisions.length > 0 ||
  [...strategies.flatMap(({ tactics }) => tactics), ...loose].some(
    ({ amountDone }) => amountDone !== null,
  )

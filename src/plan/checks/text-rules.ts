import { activity } from './objective/activity.ts'
import { sentenceDisagrees } from './objective/sentence-disagrees.ts'
import { several } from './objective/several.ts'
import { duplicateStrategy } from './strategy/duplicate.ts'
import { restatesObjective } from './strategy/restates-objective.ts'
import { tacticInDisguise } from './strategy/tactic-in-disguise.ts'
import { duplicateTactic } from './tactic/duplicate.ts'
import { strategyInDisguise } from './tactic/strategy-in-disguise.ts'
import { vague } from './tactic/vague.ts'

/** The checks that read what the person wrote, in the order in which they speak of one and the same part. */
export const textRules = [
  activity,
  several,
  sentenceDisagrees,
  tacticInDisguise,
  restatesObjective,
  duplicateStrategy,
  vague,
  strategyInDisguise,
  duplicateTactic,
] as const

import { long } from './objective/long.ts'
import { missing } from './objective/missing.ts'
import { noBaseline } from './objective/no-baseline.ts'
import { noNumber } from './objective/no-number.ts'
import { noQuarter } from './objective/no-quarter.ts'
import { noUnit } from './objective/no-unit.ts'
import { isStatic } from './objective/static.ts'
import { unrealistic } from './objective/unrealistic.ts'
import { backLoaded } from './plan/back-loaded.ts'
import { oneChannel } from './plan/one-channel.ts'
import { ownerOverload } from './plan/owner-overload.ts'
import { behind } from './strategy/behind.ts'
import { coverage } from './strategy/coverage.ts'
import { noAudience } from './strategy/no-audience.ts'
import { noStrategyMeasure } from './strategy/no-measure.ts'
import { noTactics } from './strategy/no-tactics.ts'
import { none } from './strategy/none.ts'
import { tooMany } from './strategy/too-many.ts'
import { loose } from './tactic/loose.ts'
import { noDate } from './tactic/no-date.ts'
import { noTacticMeasure } from './tactic/no-measure.ts'
import { noOwner } from './tactic/no-owner.ts'
import { outsideQuarter } from './tactic/outside-quarter.ts'
import { overdue } from './tactic/overdue.ts'
import { startAfterDue } from './tactic/start-after-due.ts'

/** The checks of what stands in the fields, in the order in which they speak of one and the same part. */
export const structureRules = [
  missing,
  noNumber,
  noUnit,
  noQuarter,
  long,
  unrealistic,
  noBaseline,
  isStatic,
  none,
  tooMany,
  noStrategyMeasure,
  noTactics,
  noAudience,
  coverage,
  behind,
  loose,
  noTacticMeasure,
  noDate,
  outsideQuarter,
  startAfterDue,
  noOwner,
  overdue,
  ownerOverload,
  backLoaded,
  oneChannel,
] as const

import { isPlainDate } from './date.ts'
import { limits } from './limits.ts'
import type { CheckIn, Objective, Plan, Strategy, Tactic } from './model.ts'

export type PlanPatch = Partial<
  Pick<Plan, 'title' | 'language' | 'decimal' | 'quarter' | 'weeklyShares'>
>
export type ObjectivePatch = Partial<Objective>
export type StrategyPatch = Partial<Omit<Strategy, 'id' | 'tactics'>>
export type TacticPatch = Partial<Omit<Tactic, 'id'>>

/** A list of tactics: that of a strategy, by its id, or the tray (null). */
export interface TacticList {
  strategy: string | null
}

/** What an id stands for in a plan. `strategy` of a tactic is null in the tray. */
export type Part =
  | { kind: 'plan' }
  | { kind: 'objective'; objective: Objective }
  | { kind: 'strategy'; strategy: Strategy; index: number }
  | { kind: 'tactic'; tactic: Tactic; strategy: Strategy | null; index: number }

const fits = (value: unknown): boolean => {
  if (typeof value === 'string') return value.length <= limits.text
  if (typeof value === 'number') return Math.abs(value) <= limits.number
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(fits)
}

const isSame = (one: unknown, other: unknown) =>
  Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)

const patched = <T extends object>(whole: T, patch: Partial<NoInfer<T>>): T => {
  const keys = Object.keys(patch) as (keyof T)[]
  if (!fits(patch) || keys.every((key) => isSame(whole[key], patch[key]))) return whole
  return { ...whole, ...patch }
}

const insertAt = <T>(list: readonly T[], item: T, at = list.length): T[] =>
  list.toSpliced(Math.max(0, Math.min(list.length, at)), 0, item)

const allTactics = (plan: Plan) => [
  ...plan.strategies.flatMap((strategy) => strategy.tactics),
  ...plan.loose,
]

/** Whether a part of the plan bears an id, or none may. */
export const isTaken = (plan: Plan, id: string) =>
  id === 'plan' ||
  id === 'objective' ||
  [
    ...plan.strategies,
    ...allTactics(plan),
    ...plan.checkIns,
    ...plan.decisions,
    ...plan.comments,
  ].some((item) => item.id === id)

const changeStrategy = (plan: Plan, id: string, change: (strategy: Strategy) => Strategy): Plan => {
  const index = plan.strategies.findIndex((strategy) => strategy.id === id)
  const strategy = plan.strategies[index]
  if (!strategy) return plan
  const next = change(strategy)
  return next === strategy ? plan : { ...plan, strategies: plan.strategies.with(index, next) }
}

const changeTactics = (
  plan: Plan,
  list: string | null,
  change: (tactics: Tactic[]) => Tactic[],
): Plan =>
  list === null
    ? { ...plan, loose: change(plan.loose) }
    : changeStrategy(plan, list, (strategy) => ({
        ...strategy,
        tactics: change(strategy.tactics),
      }))

/** What an id stands for: `plan`, `objective`, or the id of a strategy or tactic; undefined when nothing bears it. */
export const findPart = (plan: Plan, id: string): Part | undefined => {
  if (id === 'plan') return { kind: 'plan' }
  if (id === 'objective') return { kind: 'objective', objective: plan.objective }
  for (const [index, strategy] of plan.strategies.entries())
    if (strategy.id === id) return { kind: 'strategy', strategy, index }
  for (const strategy of [...plan.strategies, null]) {
    for (const [index, tactic] of (strategy?.tactics ?? plan.loose).entries())
      if (tactic.id === id) return { kind: 'tactic', tactic, strategy, index }
  }
  return undefined
}

/** How many more strategies, or tactics of one list, the limits let in; 0 for a strategy that is not there. */
export const roomFor = (plan: Plan, where: 'strategies' | TacticList): number => {
  if (where === 'strategies') return Math.max(0, limits.strategies - plan.strategies.length)
  if (where.strategy === null) return Math.max(0, limits.loose - plan.loose.length)
  const part = findPart(plan, where.strategy)
  return part?.kind === 'strategy' ? Math.max(0, limits.tactics - part.strategy.tactics.length) : 0
}

/*
 * Every edit below returns the very same plan when nothing changes, when the part is not there,
 * and when a limit stands in the way, so that nothing is ever cut or dropped.
 */

/** Changes the plan's own fields. */
export const editPlan = (plan: Plan, patch: PlanPatch): Plan => patched(plan, patch)

/** Changes fields of the objective. */
export const setObjective = (plan: Plan, patch: ObjectivePatch): Plan => {
  const objective = patched(plan.objective, patch)
  return objective === plan.objective ? plan : { ...plan, objective }
}

/** Adds a strategy before position `at`, at the end unless said. */
export const addStrategy = (plan: Plan, strategy: Strategy, at?: number): Plan =>
  roomFor(plan, 'strategies') === 0 ||
  !fits(strategy) ||
  isTaken(plan, strategy.id) ||
  strategy.tactics.length > limits.tactics ||
  strategy.tactics.some((tactic) => isTaken(plan, tactic.id))
    ? plan
    : { ...plan, strategies: insertAt(plan.strategies, strategy, at) }

/** Changes fields of a strategy. */
export const editStrategy = (plan: Plan, id: string, patch: StrategyPatch): Plan =>
  changeStrategy(plan, id, (strategy) => patched(strategy, patch))

/** Takes a strategy out and puts its tactics at the end of the tray; refused when the tray lacks the room. */
export const removeStrategy = (plan: Plan, id: string): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'strategy') return plan
  const { tactics } = part.strategy
  if (tactics.length > roomFor(plan, { strategy: null })) return plan
  return {
    ...plan,
    strategies: plan.strategies.filter((strategy) => strategy.id !== id),
    loose: [...plan.loose, ...tactics],
  }
}

/** Moves a strategy so many places up (negative) or down; refused past the ends. */
export const moveStrategy = (plan: Plan, id: string, by: number): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'strategy' || by === 0 || !plan.strategies[part.index + by]) return plan
  const others = plan.strategies.filter((strategy) => strategy.id !== id)
  return { ...plan, strategies: insertAt(others, part.strategy, part.index + by) }
}

/** Adds a tactic to a strategy, or to the tray (null), before position `at`, at the end unless said. */
export const addTactic = (plan: Plan, list: string | null, tactic: Tactic, at?: number): Plan =>
  roomFor(plan, { strategy: list }) === 0 || !fits(tactic) || isTaken(plan, tactic.id)
    ? plan
    : changeTactics(plan, list, (tactics) => insertAt(tactics, tactic, at))

/** Changes fields of a tactic, wherever it stands; refused when a date is not one. */
export const editTactic = (plan: Plan, id: string, patch: TacticPatch): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'tactic') return plan
  if ([patch.start, patch.due].some((date) => date && !isPlainDate(date))) return plan
  const next = patched(part.tactic, patch)
  return next === part.tactic
    ? plan
    : changeTactics(plan, part.strategy?.id ?? null, (tactics) => tactics.with(part.index, next))
}

/** Takes a tactic out of the plan. */
export const removeTactic = (plan: Plan, id: string): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'tactic') return plan
  return changeTactics(plan, part.strategy?.id ?? null, (tactics) =>
    tactics.toSpliced(part.index, 1),
  )
}

/**
 * Moves a tactic to a strategy or to the tray. `at` is its position in that list once it has been
 * taken out of where it stood, the end unless said; positions outside the list mean its nearest end.
 */
export const moveTactic = (plan: Plan, id: string, to: TacticList & { at?: number }): Plan => {
  const part = findPart(plan, id)
  if (part?.kind !== 'tactic') return plan
  const from = part.strategy?.id ?? null
  const isWithin = from === to.strategy
  if (!isWithin && roomFor(plan, to) === 0) return plan
  const length = isWithin ? (part.strategy?.tactics ?? plan.loose).length - 1 : Infinity
  const at = Math.max(0, Math.min(length, to.at ?? length))
  if (isWithin && at === part.index) return plan
  return changeTactics(removeTactic(plan, id), to.strategy, (tactics) =>
    insertAt(tactics, part.tactic, at),
  )
}

/** Adds a check-in, in the order of their dates; refused at the limit. */
export const addCheckIn = (plan: Plan, checkIn: CheckIn): Plan =>
  plan.checkIns.length >= limits.checkIns || isTaken(plan, checkIn.id)
    ? plan
    : {
        ...plan,
        checkIns: [...plan.checkIns, checkIn].toSorted((a, b) => a.date.localeCompare(b.date)),
      }

export type CheckInPatch = Partial<Omit<CheckIn, 'id'>>

/** Changes a check-in, and its place by its date; refused when the date is not one. */
export const editCheckIn = (plan: Plan, id: string, patch: CheckInPatch): Plan => {
  const checkIn = plan.checkIns.find((each) => each.id === id)
  if (!checkIn || (patch.date !== undefined && !isPlainDate(patch.date))) return plan
  const next = patched(checkIn, patch)
  if (next === checkIn) return plan
  const checkIns = plan.checkIns.map((each) => (each === checkIn ? next : each))
  return { ...plan, checkIns: checkIns.toSorted((a, b) => a.date.localeCompare(b.date)) }
}

/** Takes a check-in out. */
export const removeCheckIn = (plan: Plan, id: string): Plan =>
  plan.checkIns.some((each) => each.id === id)
    ? { ...plan, checkIns: plan.checkIns.filter((each) => each.id !== id) }
    : plan

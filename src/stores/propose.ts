import { addStrategy, addTactic, removeStrategy, removeTactic } from '../plan/edit.ts'
import { takeChanges, type Change, type Plan } from '../plan/index.ts'
import { emptyStrategy, emptyTactic } from '../plan/new-plan.ts'
import { newId } from './new-id.ts'

/** A plan with another value in one field, named as `planChanges` names it. */
export const withField = (
  plan: Plan,
  { part, of }: Pick<Change, 'part' | 'of'>,
  field: string,
  to: unknown,
): Plan =>
  takeChanges(plan, plan, plan, [{ kind: 'changed', part, of, field, from: null, to }]).plan

/** A plan with one more tactic of a strategy. */
export const withTactic = (plan: Plan, strategy: string, action: string): Plan =>
  addTactic(plan, strategy, emptyTactic(newId(), action))

/** A plan with one more strategy. */
export const withStrategy = (plan: Plan, title: string): Plan =>
  addStrategy(plan, emptyStrategy(newId(), title))

/** A plan without a strategy, whose tactics go to the tray, or without a tactic. */
export const withoutPart = (plan: Plan, { part, of }: Pick<Change, 'part' | 'of'>): Plan =>
  of === 'strategy' ? removeStrategy(plan, part) : removeTactic(plan, part)

/** What somebody made of a plan, but for one change. */
export const withoutChange = (base: Plan, draft: Plan, changes: readonly Change[], out: Change) =>
  takeChanges(
    base,
    base,
    draft,
    changes.filter((change) => change !== out),
  ).plan

/** A plan whose comments without a name bear one. */
export const signed = (plan: Plan, author: string): Plan => ({
  ...plan,
  comments: plan.comments.map((comment) =>
    comment.author === '' ? { ...comment, author: author.trim() } : comment,
  ),
})

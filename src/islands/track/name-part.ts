import { findPart } from '../../plan/edit.ts'
import type { Plan } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { useViews } from '../workbook/context.ts'

/** What the objective, a strategy or a tactic is called, by its id. */
export const namePart = (plan: Plan, part: string, names: Strings['views']['parts']): string => {
  const found = findPart(plan, part)
  if (found?.kind === 'strategy') return found.strategy.title || names.strategy
  if (found?.kind === 'tactic') return found.tactic.action || names.tactic
  return plan.objective.sentence || names.objective
}

/** What parts are called within the views. */
export const useNameOf = (plan: Plan): ((part: string) => string) => {
  const { parts: names } = useViews()
  return (part) => namePart(plan, part, names)
}

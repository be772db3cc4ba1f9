import { editStrategy } from './edit.ts'
import { limits } from './limits.ts'
import type { Decision, Plan, Strategy } from './model.ts'

const states: Record<Exclude<Decision['choice'], 'keep'>, Strategy['state']> = {
  adjust: 'adjusted',
  replace: 'replaced',
  stop: 'stopped',
}

/** The plan with a decision about a strategy, and the strategy in the state that follows; the same plan at the limit. */
export const decide = (plan: Plan, decision: Decision): Plan => {
  const { choice, strategy } = decision
  if (plan.decisions.length >= limits.decisions) return plan
  if (!plan.strategies.some(({ id }) => id === strategy)) return plan
  const noted = { ...plan, decisions: [...plan.decisions, decision] }
  return choice === 'keep' ? noted : editStrategy(noted, strategy, { state: states[choice] })
}

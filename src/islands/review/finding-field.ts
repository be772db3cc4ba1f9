import type { Finding, Plan, RuleId } from '../../plan/index.ts'
import type { Focus } from '../../stores/focus.ts'

/** The field of a finding's part in which the matter is put right. */
const fields: Record<RuleId, string> = {
  'objective/missing': 'sentence',
  'objective/no-number': 'target',
  'objective/no-unit': 'unit',
  'objective/no-quarter': 'quarter',
  'objective/long': 'sentence',
  'objective/unrealistic': 'target',
  'objective/no-baseline': 'baseline',
  'objective/static': 'sentence',
  'objective/activity': 'sentence',
  'objective/several': 'sentence',
  'objective/sentence-disagrees': 'sentence',
  'strategy/none': 'strategy',
  'strategy/too-many': 'strategy',
  'strategy/no-measure': 'measureName',
  'strategy/no-tactics': 'add',
  'strategy/no-audience': 'audience',
  'strategy/coverage': 'contribution',
  'strategy/behind': 'title',
  'strategy/tactic-in-disguise': 'title',
  'strategy/restates-objective': 'title',
  'strategy/duplicate': 'title',
  'tactic/loose': 'link',
  'tactic/no-measure': 'target',
  'tactic/no-date': 'due',
  'tactic/outside-quarter': 'due',
  'tactic/start-after-due': 'start',
  'tactic/no-owner': 'owner',
  'tactic/overdue': 'due',
  'tactic/vague': 'action',
  'tactic/strategy-in-disguise': 'action',
  'tactic/duplicate': 'action',
  'plan/owner-overload': 'strategy',
  'plan/back-loaded': 'strategy',
  'plan/one-channel': 'strategy',
}

/** Where to put the cursor to mend what a finding says. */
export const placeToMend = (plan: Plan, { rule, part }: Finding): Focus => {
  const field = fields[rule]
  const [first] = plan.strategies
  return rule === 'strategy/coverage' && first ? { part: first.id, field } : { part, field }
}

import { liveStrategies, liveTactics } from './live-tactics.ts'
import { measureLacks } from './measure-lacks.ts'
import type { Plan } from './model.ts'

/** The steps from an empty plan to one that holds together, in their order. */
export const steps = [
  'objective',
  'target',
  'quarter',
  'strategy',
  'strategy-measure',
  'link',
  'tactic',
  'tactic-measure',
  'tactic-date',
] as const

export type Step = (typeof steps)[number]

/** The next thing that a plan lacks, and the part and field to fill in; null when the chain is whole. */
export const nextStep = (plan: Plan): { step: Step; part: string; field: string } | null => {
  const { objective, quarter } = plan
  if (objective.sentence.trim() === '')
    return { step: 'objective', part: 'objective', field: 'sentence' }
  if (objective.target === null) return { step: 'target', part: 'objective', field: 'target' }
  if (quarter === null) return { step: 'quarter', part: 'objective', field: 'quarter' }
  const live = liveStrategies(plan).map(({ strategy }) => strategy)
  if (live.length === 0) return { step: 'strategy', part: 'plan', field: 'strategy' }
  const unmeasured = live.find(({ measure }) => measureLacks(measure) !== null)
  if (unmeasured) return { step: 'strategy-measure', part: unmeasured.id, field: 'measureName' }
  const tactics = liveTactics(plan)
  const loose = tactics.find(({ serves }) => serves === null)
  if (loose) return { step: 'link', part: loose.tactic.id, field: 'link' }
  const bare = live.find((strategy) => !tactics.some(({ serves }) => serves?.strategy === strategy))
  if (bare) return { step: 'tactic', part: bare.id, field: 'add' }
  const open = tactics.map(({ tactic }) => tactic)
  const uncounted = open.find(({ measure }) => measureLacks(measure) !== null)
  if (uncounted) return { step: 'tactic-measure', part: uncounted.id, field: 'target' }
  const undated = open.find(({ due, state }) => due === null && state !== 'done')
  return undated ? { step: 'tactic-date', part: undated.id, field: 'due' } : null
}

import type { Objective } from './model.ts'

/**
 * Whether the objective's metric adds up from zero during the quarter (`flow`) or moves from its
 * baseline (`level`). What the person chose wins; otherwise only a market share is a level.
 */
export const movementOf = ({ movement, metric }: Objective): 'flow' | 'level' =>
  movement ?? (metric === 'share' ? 'level' : 'flow')

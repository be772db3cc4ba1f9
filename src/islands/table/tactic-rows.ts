import type { Plan, Tactic } from '../../plan/index.ts'

/** A tactic with what its row says of the strategy it serves; null in the tray. */
export interface TacticRow {
  tactic: Tactic
  serves: { id: string; title: string; position: number } | null
}

/** Every tactic of a plan in its order, the tray last; positions of strategies count from 1. */
export const tacticRows = ({ strategies, loose }: Plan): TacticRow[] => [
  ...strategies.flatMap(({ id, title, tactics }, index) => {
    const serves = { id, title, position: index + 1 }
    return tactics.map((tactic) => ({ tactic, serves }))
  }),
  ...loose.map((tactic) => ({ tactic, serves: null })),
]

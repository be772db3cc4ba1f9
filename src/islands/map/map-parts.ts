import type { Finding, Plan, Severity, Strategy, Tactic } from '../../plan/index.ts'

/** What the map shows of a part of the plan. */
export interface MapPart {
  /** `objective`, `tray`, or the id of a strategy or tactic. */
  id: string
  kind: 'objective' | 'strategy' | 'tactic' | 'tray'
  text: string
  /** Serves no strategy, or is the tray itself. */
  isLoose: boolean
  /** Done, when it is a tactic. */
  isDone: boolean
  /** No longer pursued. */
  isOver: boolean
  /** How many remarks there are, and the gravest. */
  remarks: number
  severity: Severity | null
  children: MapPart[]
}

/** Texts for parts that have none yet. */
export interface MapWords {
  tray: string
  objective: string
  strategy: string
  tactic: string
}

/** The parts of a plan as a tree: the objective, its strategies and the tray, and their tactics. */
export const mapParts = (plan: Plan, findings: readonly Finding[], words: MapWords): MapPart => {
  const remarksOf = (id: string): Pick<MapPart, 'remarks' | 'severity'> => {
    const found = findings.filter(({ part }) => part === id)
    return { remarks: found.length, severity: found[0]?.severity ?? null }
  }
  const part = (
    id: string,
    kind: MapPart['kind'],
    text: string,
    rest: Partial<MapPart>,
  ): MapPart => ({
    id,
    kind,
    text,
    isLoose: false,
    isDone: false,
    isOver: false,
    children: [],
    ...remarksOf(id),
    ...rest,
  })
  const tactic = ({ id, action, state }: Tactic, isLoose: boolean) =>
    part(id, 'tactic', action.trim() || words.tactic, {
      isLoose,
      isDone: state === 'done',
      isOver: state === 'dropped',
    })
  const strategy = ({ id, title, state, tactics }: Strategy) =>
    part(id, 'strategy', title.trim() || words.strategy, {
      isOver: state === 'replaced' || state === 'stopped',
      children: tactics.map((each) => tactic(each, false)),
    })
  const tray =
    plan.loose.length === 0
      ? []
      : [
          part('tray', 'tray', words.tray, {
            isLoose: true,
            children: plan.loose.map((each) => tactic(each, true)),
          }),
        ]
  return part('objective', 'objective', plan.objective.sentence.trim() || words.objective, {
    children: [...plan.strategies.map(strategy), ...tray],
  })
}

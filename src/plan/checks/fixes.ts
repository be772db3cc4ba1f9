import { strategyToTactic, tacticToObjective, tacticToStrategy } from '../change-level.ts'
import { editPlan, editTactic, findPart, moveTactic, roomFor, setObjective } from '../edit.ts'
import { liveStrategies } from '../live-tactics.ts'
import type { Plan, PlainDate, Tactic } from '../model.ts'
import { nextQuarter, quarterEnd, quarterOf, quarterStart } from '../quarter.ts'
import type { Facts, Finding } from './finding.ts'
import { nameStrategy } from './name-part.ts'

export type FixKind =
  | 'set-quarter'
  | 'link'
  | 'swap-dates'
  | 'due-at-quarter-end'
  | 'take-target'
  | 'take-quarter'
  | 'make-objective'
  | 'make-strategy'
  | 'make-tactic'

/** Something one click can put right without guessing; `facts` fill its words. */
export interface Fix {
  kind: FixKind
  facts: Facts
  /** The plan with it done; the same plan when it can't be done any more. */
  apply: (plan: Plan) => Plan
}

const setQuarter = (today: PlainDate): Fix[] => {
  const now = quarterOf(today)
  return [now, nextQuarter(now)].map((quarter) => ({
    kind: 'set-quarter',
    facts: { number: quarter.number, year: String(quarter.year) },
    apply: (plan) => editPlan(plan, { quarter }),
  }))
}

const linkTactic = (plan: Plan, tactic: Tactic): Fix[] =>
  liveStrategies(plan)
    .filter(({ strategy }) => roomFor(plan, { strategy: strategy.id }) > 0)
    .map((placed) => ({
      kind: 'link',
      facts: { strategy: nameStrategy(placed) },
      apply: (later) => moveTactic(later, tactic.id, { strategy: placed.strategy.id }),
    }))

const swapDates = ({ id, start, due }: Tactic): Fix[] => [
  {
    kind: 'swap-dates',
    facts: {},
    apply: (plan) => editTactic(plan, id, { start: due, due: start }),
  },
]

/** Only where the start lies in the quarter or is open, and the due date is not before it. */
const dueAtQuarterEnd = ({ quarter }: Plan, { id, start, due }: Tactic): Fix[] => {
  if (quarter === null) return []
  const last = quarterEnd(quarter)
  const first = quarterStart(quarter)
  if (start !== null && (start < first || start > last)) return []
  if (due !== null && due <= last) return []
  return [
    {
      kind: 'due-at-quarter-end',
      facts: { date: { date: last } },
      apply: (plan) => editTactic(plan, id, { due: last }),
    },
  ]
}

/** The fields take what the sentence says. */
const takeWhatIsSaid = (plan: Plan, { said, number, year }: Facts): Fix[] => {
  if (typeof said === 'object' && 'amount' in said)
    return [
      {
        kind: 'take-target',
        facts: { said },
        apply: (later) => setObjective(later, { target: said.amount, unit: said.unit }),
      },
    ]
  const firstMonth = plan.quarter?.firstMonth ?? 1
  if (typeof year !== 'string') return []
  if (number !== 1 && number !== 2 && number !== 3 && number !== 4) return []
  return [
    {
      kind: 'take-quarter',
      facts: { number, year },
      apply: (later) => editPlan(later, { quarter: { year: Number(year), number, firstMonth } }),
    },
  ]
}

/** Moves what stands at the wrong level, where nothing of it is lost by that. */
const changeLevel = (plan: Plan, kind: FixKind, apply: Fix['apply']): Fix[] =>
  apply(plan) === plan ? [] : [{ kind, facts: {}, apply }]

/** What one click can do about a finding, where nothing has to be guessed; mostly nothing. */
export const fixesFor = (
  plan: Plan,
  { rule, part, facts }: Finding,
  { today }: { today: PlainDate },
): Fix[] => {
  switch (rule) {
    case 'objective/no-quarter':
      return setQuarter(today)
    case 'objective/sentence-disagrees':
      return takeWhatIsSaid(plan, facts)
    case 'strategy/tactic-in-disguise':
      return changeLevel(plan, 'make-tactic', (later) => strategyToTactic(later, part))
    case 'tactic/strategy-in-disguise':
      return facts.case === 'objective'
        ? changeLevel(plan, 'make-objective', (later) => tacticToObjective(later, part))
        : changeLevel(plan, 'make-strategy', (later) => tacticToStrategy(later, part))
  }
  const found = findPart(plan, part)
  if (found?.kind !== 'tactic') return []
  if (rule === 'tactic/loose') return linkTactic(plan, found.tactic)
  if (rule === 'tactic/start-after-due') return swapDates(found.tactic)
  if (rule === 'tactic/outside-quarter') return dueAtQuarterEnd(plan, found.tactic)
  return []
}

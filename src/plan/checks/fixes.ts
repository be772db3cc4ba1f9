import { editPlan, editTactic, findPart, moveTactic, roomFor } from '../edit.ts'
import { liveStrategies } from '../live-tactics.ts'
import type { Plan, PlainDate, Tactic } from '../model.ts'
import { nextQuarter, quarterEnd, quarterOf, quarterStart } from '../quarter.ts'
import type { Facts, Finding } from './finding.ts'
import { nameStrategy } from './name-part.ts'

export type FixKind = 'set-quarter' | 'link' | 'swap-dates' | 'due-at-quarter-end'

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

/** What one click can do about a finding, where nothing has to be guessed; mostly nothing. */
export const fixesFor = (
  plan: Plan,
  { rule, part }: Finding,
  { today }: { today: PlainDate },
): Fix[] => {
  if (rule === 'objective/no-quarter') return setQuarter(today)
  const found = findPart(plan, part)
  if (found?.kind !== 'tactic') return []
  if (rule === 'tactic/loose') return linkTactic(plan, found.tactic)
  if (rule === 'tactic/start-after-due') return swapDates(found.tactic)
  if (rule === 'tactic/outside-quarter') return dueAtQuarterEnd(plan, found.tactic)
  return []
}

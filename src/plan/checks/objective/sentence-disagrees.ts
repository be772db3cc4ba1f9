import { isCurrency } from '../../language/currencies.ts'
import type { Plan } from '../../model.ts'
import { isSameQuarter } from '../../quarter.ts'
import { saidOf } from '../../sentence.ts'
import type { Facts, TextRule } from '../finding.ts'

type Said = ReturnType<typeof saidOf>

/** A target worked out of a change ("10 %") is rounded as people round it. */
const isNear = (one: number, other: number) =>
  Math.abs(one - other) <= 0.01 * Math.max(Math.abs(one), Math.abs(other))

const numbers = ({ objective: { target, unit } }: Plan, said: Said): Facts | null => {
  if (target === null || said.target === undefined || said.several) return null
  const saidUnit = said.unit ?? unit
  if (isCurrency(saidUnit) && isCurrency(unit) && saidUnit !== unit)
    return {
      case: 'unit',
      said: { amount: said.target, unit: saidUnit },
      held: { amount: target, unit },
    }
  if (isNear(said.target, target)) return null
  return {
    case: 'target',
    said: { amount: said.target, unit: saidUnit },
    held: { amount: target, unit },
  }
}

const quarters = ({ quarter }: Plan, { quarter: said }: Said): Facts | null => {
  if (quarter === null || said === undefined || isSameQuarter(said, quarter)) return null
  return {
    case: 'quarter',
    number: said.number,
    year: String(said.year),
    heldNumber: quarter.number,
    heldYear: String(quarter.year),
  }
}

export const sentenceDisagrees = {
  id: 'objective/sentence-disagrees',
  severity: 'warning',
  anchor: 'quarter-objective#sentence',
  term: 'target',
  cases: ['target', 'unit', 'quarter'],
  find: (plan, _reader, today) => {
    const said = saidOf(plan, today)
    const facts = numbers(plan, said) ?? quarters(plan, said)
    return facts ? [{ part: 'objective', facts }] : []
  },
} as const satisfies TextRule

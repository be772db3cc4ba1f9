import { measureLacks } from '../plan/measure-lacks.ts'
import { writeNumber, type Decimal, type Strategy } from '../plan/index.ts'
import { fill } from './format.ts'

/**
 * A strategy's measure in words, "contratos firmados 0 → 14", without its start where there is none;
 * '' while it lacks a name or a target. `fromTo` is the text with places for name, from and to.
 */
export const writeMeasure = (
  measure: Strategy['measure'],
  fromTo: string,
  decimal: Decimal,
): string => {
  const { baseline, target } = measure
  if (target === null || measureLacks(measure) !== null) return ''
  const name = measure.name || measure.unit
  const to = writeNumber(target, decimal)
  return baseline === null
    ? `${name} ${to}`
    : fill(fromTo, { name, from: writeNumber(baseline, decimal), to })
}

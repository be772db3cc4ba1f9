/**
 * What the measure of a strategy or tactic lacks: its `target`, the `name` of what is counted (a
 * unit alone is name enough), `everything`, or nothing (null).
 */
export const measureLacks = (measure: {
  name: string
  unit: string
  target: number | null
}): 'everything' | 'target' | 'name' | null => {
  const isNamed = (measure.name + measure.unit).trim() !== ''
  if (measure.target === null) return isNamed ? 'target' : 'everything'
  return isNamed ? null : 'name'
}

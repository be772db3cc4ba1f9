/** What is asked each week of the parts of a plan. */
export const asked = {
  soFarOf: '{part} · cuánto llevas',
  tactics: 'Tácticas: cuánto va de cada una y cómo está',
  done: 'Cuánto va',
  state: 'Estado hoy',
}

/** What parts are called that have no text yet. */
export const partNames = {
  objective: 'Objective still to write',
  strategy: 'Strategy without a name',
  tactic: 'Tactic without a name',
}

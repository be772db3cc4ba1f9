/** What is asked each week of the parts of a plan. */
export const asked = {
  soFarOf: '{part} · how much so far',
  tactics: 'Tactics: how much of each, and how it stands',
  done: 'Done so far',
  state: 'State today',
}

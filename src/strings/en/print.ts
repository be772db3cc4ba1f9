import type { Strings } from '../es.ts'

export const print = {
  heading: 'Plan for the quarter',
  code: 'QR code that opens this plan',
  scan: 'Open this plan with your phone’s camera.',
  noCode: 'This plan is too large for a QR code: share it as a file.',
  columns: {
    tactic: 'Tactic',
    measure: 'Target',
    dates: 'Dates',
    owner: 'Owner',
    state: 'Status',
  },
  why: 'Why',
  noTactics: 'No tactics yet.',
  loose: {
    one: '{count} loose tactic that doesn’t serve a strategy yet:',
    other: '{count} loose tactics that don’t serve a strategy yet:',
  },
  foot: 'Made at {address} on {date}',
} satisfies Strings['print']

import type { Strings } from '../es.ts'

/** A shared plan beside the plans of one's own. */
export const compare = {
  since: {
    one: 'This is your plan. You made {count} change since you shared it on {day}.',
    other: 'This is your plan. You made {count} changes since you shared it on {day}.',
    none: 'This is your plan. It hasn’t changed since you shared it on {day}.',
  },
  own: {
    one: 'This is your plan. The one in your workbook differs in {count} point.',
    other: 'This is your plan. The one in your workbook differs in {count} points.',
    none: 'This is your plan, just as it is in your workbook.',
  },
  list: 'See the changes',
  open: 'Compare with a plan of mine',
  pick: 'Plan in your workbook',
  count: { one: '{count} difference', other: '{count} differences', none: 'They say the same.' },
  kinds: {
    added: 'Only in yours',
    removed: 'Only in the shared one',
    commented: 'Only in yours: {author} comments',
  },
  from: 'The shared one',
  to: 'Yours',
} satisfies Strings['compare']

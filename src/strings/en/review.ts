import type { Strings } from '../es.ts'

export const review = {
  heading: 'Review',
  score: {
    one: '{aligned} of {total} tactic reaches the objective',
    other: '{aligned} of {total} tactics reach the objective',
  },
  noTactics: 'No tactics to review yet',
  how: 'A tactic reaches the objective when it has a measure and a date, its strategy has a measure, and the objective has a number and a quarter.',
  severities: { error: 'Fix', warning: 'Check', advice: 'Tip' },
  checking: 'Checking the plan…',
  clear: 'Nothing to fix. Your plan hangs together.',
  count: { one: '{count} point to review', other: '{count} points to review' },
  goTo: 'Go there',
  why: 'Why',
  whyOf: 'Why: {wrong}',
  more: { one: 'and {count} more like this', other: 'and {count} more like this' },
  close: 'Close the review',
  overrule: {
    open: 'It is right as it is',
    reason: 'Why is it right as it is?',
    button: 'Stop telling me',
    list: { one: '{count} remark you set aside', other: '{count} remarks you set aside' },
    because: 'Your reason:',
    again: 'Tell me again',
  },
} satisfies Strings['review']

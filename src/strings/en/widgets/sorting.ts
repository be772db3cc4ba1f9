import type { Strings } from '../../es.ts'

export const sorting = {
  heading: 'What is this?',
  solved: { one: '{done} of {total} solved', other: '{done} of {total} solved' },
  right: {
    objective: 'Yes, it’s an objective.',
    strategy: 'Yes, it’s a strategy.',
    tactic: 'Yes, it’s a tactic.',
  },
  wrong: {
    objective: 'It’s not an objective.',
    strategy: 'It’s not a strategy.',
    tactic: 'It’s not a tactic.',
  },
  retry: 'Try again. This one comes back later.',
  next: 'Next',
  again: 'Do the exercise again',
  finished: 'Done. You got {right} of {total} right first time.',
  missedFirst: 'If you go on, the ones you missed come first.',
  practise: 'Practice with more',
  loading: 'Loading…',
  failed: 'No more statements could be loaded. Check your connection and try again.',
  noScript: 'Before you read each answer, decide what the statement is:',
  /** What is fetched with the bank. */
  practice: {
    mastered: {
      one: 'You now have {count} of the {total} statements right.',
      other: 'You now have {count} of the {total} statements right.',
    },
    exhausted: 'You now have all {total} statements right, and there are no more for now.',
    anew: 'Begin again with all of them',
  },
} satisfies Strings['lesson']['sorting']

import type { Strings } from '../es.ts'

/** The next step of a plan, and what its strategies add up to. */
export const guide = {
  sum: {
    sum: 'What is planned adds up to {sum} of {needed}.',
    short: '{gap} missing.',
    over: '{gap} to spare.',
    even: 'It is just enough.',
  },
  heading: 'Next step',
  place: 'Step {number} of {total}',
  go: 'Go to that step',
  leave: 'Go on without a guide',
  resume: 'What is the next step?',
  steps: {
    objective:
      'Write in one sentence the result you want this quarter: how much, of what and by when.',
    target: 'Give the objective a target: the number you want to reach.',
    quarter: 'Say which quarter the plan is for.',
    strategy: 'Write your first strategy: whom you will reach, or how you will stand apart.',
    'strategy-measure':
      'Say how you will know the strategy works: what you will count and how far you want to get.',
    link: 'You have loose tactics. Say which strategy the first one serves.',
    tactic: 'A strategy has no tactics. Write the first action that serves it.',
    'tactic-measure': 'Say how much of each tactic has to be done to call it done.',
    'tactic-date': 'Give each tactic the day it ends.',
  },
} satisfies Strings['guide']

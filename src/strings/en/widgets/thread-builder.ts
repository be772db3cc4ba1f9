import type { Strings } from '../../es.ts'

export const threadBuilder = {
  heading: 'Link each tactic',
  score: '{aligned} of {total} tactics get there',
  question: 'What does it serve?',
  choose: 'Choose',
  none: 'None of them',
  right: 'Yes, it’s in the thread now.',
  servesNone: 'That’s right, it serves none.',
  wrong: 'Not that one.',
  servesOne: 'It does serve one. Look at who this action reaches.',
  finished: 'Done. What is left loose goes out of the plan, or waits for its strategy.',
  again: 'Do the exercise again',
  noScript: 'Which strategy each tactic serves:',
} satisfies Strings['lesson']['threadBuilder']

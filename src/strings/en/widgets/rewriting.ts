import type { Strings } from '../../es.ts'

export const rewriting = {
  heading: 'Write it better',
  progress: '{done} of {total}',
  kinds: {
    objective: {
      label: 'Turn it into an objective',
      done: 'It says how much, of what and by when.',
      criteria: {
        number: 'A number',
        unit: 'Of what: money, customers…',
        percentage: 'Not just a percentage: what amount do you want to reach?',
        quarter: 'A quarter',
        result: 'It’s a task: what result do you want from it?',
        single: 'There is more than one result',
        short: 'More than 20 words: cut it down',
        realistic: 'Is it realistic, from where you start?',
      },
    },
    strategy: {
      label: 'Turn it into a strategy',
      done: 'It says who you reach and with what. If a customer would put it that way, it is a good one.',
      criteria: {
        audience: 'Who you reach',
        reason: 'With what, or why they choose you',
        path: 'A path, not a task to tick off',
        own: 'It says the objective again: what will get you there?',
      },
    },
    tactic: {
      label: 'Make it concrete',
      done: 'It says what gets done, how much and when. Add who does it, if you haven’t.',
      criteria: {
        action: 'An action you could photograph',
        amount: 'How many, or how often',
        when: 'A date',
      },
    },
  },
  met: 'There:',
  missing: 'Not seen yet:',
  /** What a sentence reads as that is to become something else. */
  reads: {
    objective: 'It reads as an objective because of {words}: it says how much will come of it.',
    strategy: 'It reads as a strategy because of {words}: it says which way to go.',
    tactic: 'It reads as a tactic because of {words}: it says what gets done.',
  },
  hint: 'Hint',
  model: 'See an example',
  next: 'Next',
  again: 'Do the exercise again',
  finished: 'Done. You completed {done} of {total}.',
  noScript: 'Write your version on paper and compare it with these:',
} satisfies Strings['lesson']['rewriting']

import type { Strings } from '../../es.ts'

export const coverage = {
  heading: 'Is it enough?',
  slide: 'slider',
  unrealistic: 'Hardly realistic.',
  brings: '{count} {measure}:',
  sum: 'They add up to {sum}. You need {missing}.',
  table: 'What each strategy brings',
  total: 'Together',
  missing: 'Needed',
  results: {
    short: 'It isn’t enough.',
    covered: 'It’s enough.',
    over: 'It’s too much.',
    unrealistic: 'Almost.',
  },
  again: 'Back to the starting numbers',
  noScript:
    'Each row: how many you reach, what share buys, how much each one buys. Which number could you raise?',
} satisfies Strings['lesson']['coverage']

import type { Strings } from '../es.ts'

export const examples = {
  title: 'Examples',
  onePlan: 'Example of a quarterly plan',
  description:
    'Complete quarterly plans to look at closely and use as a starting point: an objective, strategies you can measure and tactics with a date and an owner.',
  lead: 'Complete plans whose numbers add up. Use one as a starting point and make it your own.',
  pageDescription:
    'A complete example of a quarterly plan: {sentence}. With its strategies, measures and tactics, ready to use as a starting point.',
  use: 'Use as a starting point',
  using: 'A copy will open in your workbook. What you already have stays as it is.',
  trades: {
    bakery: 'Bakery',
    clinic: 'Dental clinic',
    'hardware-store': 'Hardware store',
    launch: 'Natural skincare',
    software: 'Software by subscription',
    tourism: 'Hotel and tourism',
  },
  map: 'The plan’s thread: one objective and {strategies}, with {tactics}',
  measuredIn: '{metric}, in {unit}',
  strategies: { one: '{count} strategy', other: '{count} strategies' },
  tactics: { one: '{count} tactic', other: '{count} tactics' },
} satisfies Strings['examples']

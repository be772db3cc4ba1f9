import type { Strings } from '../es.ts'

export const glossary = {
  title: 'Glossary',
  description:
    'The words of the method in short sentences with examples: objective, strategy, tactic, measure, baseline, pace, coverage and the rest.',
  lead: 'The words of the method, each in a sentence and with an example.',
  more: 'See it in the glossary',
  related: 'See also:',
} satisfies Strings['glossary']

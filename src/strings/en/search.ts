import type { Strings } from '../es.ts'

export const search = {
  title: 'Search',
  description:
    'Search KMORA’s lessons, glossary and examples: objectives, strategies, tactics, measures, pace, coverage and everything else in the method.',
  label: 'Search the lessons, the glossary and the examples',
  placeholder: 'pace, conversion, bakery…',
  searching: 'Searching…',
  found: {
    one: '{count} page with “{query}”.',
    other: '{count} pages with “{query}”.',
  },
  none: 'Nothing has “{query}” in it. Try another word.',
  failed: 'The search could not be loaded. Check your connection and type again.',
  browse: 'Or look through all of it:',
  noScript: 'Searching needs JavaScript.',
} satisfies Strings['search']

import type { Strings } from '../es.ts'

export const site = {
  name: 'KMORA Workbook',
  brand: 'KMORA',
  tagline: 'Method and workbook',
  skip: 'Skip to content',
  menu: 'Main',
  lessons: 'Lessons',
  examples: 'Examples',
  glossary: 'Glossary',
  workbook: 'Workbook',
  search: 'Search',
  otherLanguage: 'Español',
  theme: { label: 'Theme', system: 'Same as system', light: 'Light', dark: 'Dark' },
  footer:
    'KMORA’s method: every tactic serves a strategy, and every strategy serves one objective.',
  privacy: 'What you write stays in your browser. No account, no server.',
  course: 'From objective to tactic: KMORA’s sales method',
  levels: { objective: 'Objective', strategy: 'Strategy', tactic: 'Tactic' },
  offline: {
    title: 'No connection',
    description: 'What you can open of the workbook without a connection.',
    text: 'This page isn’t kept on your device, and there is no connection right now.',
    kept: 'These open without one:',
    retry: 'Try again',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may have been cut short, or the page has moved.',
    link: 'If you were opening a shared plan, ask the sender for the whole link again.',
    home: 'Go to the home page',
  },
} satisfies Strings['site']

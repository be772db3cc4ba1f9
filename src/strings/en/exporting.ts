import type { Strings } from '../es.ts'

export const exporting = {
  heading: 'Export the plan',
  close: 'Close',
  ways: {
    plan: {
      name: 'The whole plan',
      text: 'To keep it or take it to another browser: only this file brings everything back.',
      save: 'Download the plan (.json)',
    },
    csv: {
      name: 'Tactics as CSV',
      text: 'For nearly any program that keeps lists or tasks.',
      save: 'Download tactics (.csv)',
    },
    xlsx: {
      name: 'Tactics in Excel',
      text: 'To sort, filter and add up, with real dates and numbers.',
      save: 'Download tactics (.xlsx)',
    },
    dates: {
      name: 'Dates of the tactics',
      text: 'To see each tactic’s days in your calendar.',
      save: 'Download dates (.ics)',
      none: 'No tactic still standing has a date yet.',
    },
    checkIns: {
      name: 'Weekly check-in',
      text: 'Your calendar reminds you every week to check in, and opens this plan here.',
      day: 'Day',
      hour: 'Time',
      save: 'Download reminders (.ics)',
      none: 'Choose the plan’s quarter first.',
    },
    document: {
      name: 'Text for a document',
      text: 'To paste with headings and tables wherever Markdown is read.',
      save: 'Download text (.md)',
      copy: 'Copy the text',
    },
    chat: {
      name: 'Message for a chat',
      text: 'To send on WhatsApp and be read without opening anything.',
      copy: 'Copy the message',
    },
  },
  noTactics: 'The plan has no tactics yet.',
  copied: 'Copied.',
  copyFailed: 'It couldn’t be copied. Select the text and copy it yourself.',
  saved: 'Downloaded.',
  failed: 'The file couldn’t be made. Check your connection and try again.',
  names: { tactics: 'tactics', dates: 'dates', checkIns: 'check-ins' },
} satisfies Strings['exporting']

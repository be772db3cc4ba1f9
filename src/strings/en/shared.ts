import type { Strings } from '../es.ts'

export const shared = {
  title: 'A shared plan',
  description:
    'Open a quarterly plan shared as a link: its objective, strategies and tactics, and the thread between them. Nothing is sent to a server.',
  reading: 'Reading the plan…',
  readOnly: 'Shared plan, read-only',
  sender: 'Shared with you by {sender}',
  senderAndDay: 'Shared with you by {sender} · {day}',
  day: 'Shared on {day}',
  password: {
    label: 'Password',
    button: 'Open the plan',
    opening: 'Opening the plan…',
    insecure: 'This page can’t open plans with a password. Open the link with https.',
  },
  about: 'This plan came inside the link. Nothing of yours has changed.',
  reply: 'Comment or propose changes',
  read: 'Back to reading',
  replying:
    'Comment on anything or change it: it stays in this browser until you send your answer. The original plan doesn’t change.',
  partMissing: 'Part of the page didn’t arrive. Check your connection.',
  save: 'Save a copy to my workbook',
  print: 'Print',
  none: {
    heading: 'Shared plans open here',
    text: 'Paste a plan’s link to see it, or write your own in the workbook.',
    label: 'Link to the plan',
    button: 'See the plan',
    workbook: 'Go to my workbook',
  },
  retry: 'Try again',
  failures: {
    'out-of-reach': {
      heading: 'The plan is in the link, but the code to read it is missing',
      text: 'Part of the page didn’t arrive. Check your connection and try again.',
    },
    incomplete: {
      heading: 'Part of this link is missing',
      text: 'The end was cut off, as chats and email sometimes do. Ask for the link again, or for the plan’s file.',
    },
    damaged: {
      heading: 'This link was damaged on the way',
      text: 'Some of its letters changed. Ask for the link again, or for the plan’s file.',
    },
    locked: {
      heading: 'This plan is protected with a password',
      text: 'Ask whoever sent it for the password.',
    },
    'wrong-password': { heading: 'That’s not the password', text: 'Check it and try again.' },
    'too-large': {
      heading: 'This link is too large',
      text: 'It doesn’t look like a plan. Ask whoever sent it for the file.',
    },
    'unknown-format': {
      heading: 'We can’t find a plan in this link',
      text: 'Make sure you copied all of it, from https to the very end.',
    },
    invalid: {
      heading: 'This link doesn’t hold a valid plan',
      text: 'All of it was read, but what it carries isn’t a plan. Ask for the link again.',
    },
    'newer-version': {
      heading: 'This plan was made with a newer version',
      text: 'Reload the page to get the new version, then open the link again.',
    },
  },
  scriptNeeded:
    'Reading a shared plan needs JavaScript: the plan travels inside the link and opens here, in your browser.',
} satisfies Strings['shared']

import type { Strings } from '../es.ts'

export const lesson = {
  course: 'The course',
  title: 'Lessons',
  description:
    'Lessons of three to seven minutes that take you from a list of tactics to a quarterly plan: an objective, measurable strategies and the tactics that serve them.',
  lead: 'Three to seven minutes each, on your phone and in order. By the end, your plan is written.',
  position: 'Lesson {position} · {minutes} minutes',
  minutes: '{minutes} min',
  done: 'Read',
  next: 'Next: {title}',
  toWorkbook: 'Go to my workbook',
  contents: 'Lessons of the course',
  sorting: {
    heading: 'What is this?',
    progress: '{done} of {total}',
    right: {
      objective: 'Yes, it’s an objective.',
      strategy: 'Yes, it’s a strategy.',
      tactic: 'Yes, it’s a tactic.',
    },
    wrong: {
      objective: 'It’s not an objective.',
      strategy: 'It’s not a strategy.',
      tactic: 'It’s not a tactic.',
    },
    next: 'Next',
    again: 'Do the exercise again',
    retry: 'Try again.',
    finished: {
      one: 'Done. You got {right} of {total} right first time.',
      other: 'Done. You got {right} of {total} right first time.',
    },
    noScript:
      'Without JavaScript you can’t mark your answers, but here they are, each with its reason:',
  },
  writeYours: {
    list: {
      label: 'Your tactics, one per line',
      placeholder: 'post on instagram\ncall former customers',
      button: 'Save to my workbook',
    },
    objective: {
      label: 'Your objective in one sentence',
      placeholder: 'Invoice USD 120,000 in Q1 2027',
      button: 'Save to my workbook',
    },
    understood: 'Understood:',
    nothing: 'Write something before saving.',
    noNumber: 'I don’t see a number yet.',
    noQuarter: 'I don’t see a quarter yet.',
    saving: 'Saving…',
    savedObjective: 'Saved to your workbook, in this browser.',
    savedList: {
      one: '{count} tactic saved to your workbook’s tray.',
      other: '{count} tactics saved to your workbook’s tray.',
    },
    repeated: {
      one: '{count} duplicate was left out.',
      other: '{count} duplicates were left out.',
    },
    full: 'The tray is full: it holds {limit}. What didn’t fit is still in the box.',
    notSaved: 'It couldn’t be saved in this browser. Open the workbook to download your plan.',
    open: 'Open the workbook',
    noScript: 'Writing to your workbook needs JavaScript. You can do it on paper too.',
  },
} satisfies Strings['lesson']

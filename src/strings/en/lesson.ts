import type { Strings } from '../es.ts'
import { coverage } from './widgets/coverage.ts'
import { exercise } from './widgets/exercise.ts'
import { rewriting } from './widgets/rewriting.ts'
import { simulator } from './widgets/simulator.ts'
import { threadBuilder } from './widgets/thread-builder.ts'

export const lesson = {
  course: 'The course',
  title: 'Lessons',
  description:
    'Lessons of three to seven minutes that take you from a list of tactics to a quarterly plan: an objective, measurable strategies and the tactics that serve them.',
  lead: 'Three to seven minutes each, on your phone and in order. By the end, your plan is written.',
  position: 'Lesson {position} · {minutes} minutes',
  extra: 'Extra · {minutes} minutes',
  extras: 'Extras',
  minutes: '{minutes} min',
  done: 'Read',
  next: 'Next: {title}',
  previous: 'Before: {title}',
  start: 'Start: {title}',
  progress: '{done} of {total} read',
  finished: 'You have read the whole course. Your plan is waiting in the workbook.',
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
  simulator,
  coverage,
  exercise,
  rewriting,
  threadBuilder,
  writeYours: {
    button: 'Save to my workbook',
    list: {
      label: 'Your tactics, one per line',
      placeholder: 'post on instagram\ncall former customers',
    },
    objective: {
      label: 'Your objective in one sentence',
      placeholder: 'Invoice USD 120,000 in Q1 2027',
    },
    strategy: {
      title: 'Your strategy',
      audience: 'Whom it reaches',
      measure: 'Measured by',
      measureHint: 'signed contracts, orders…',
      target: 'Target for that measure',
      saved: 'Strategy saved to your workbook.',
      full: 'Your plan already has all the strategies it can hold.',
    },
    tactic: {
      action: 'Your tactic: verb, what and with whom',
      serves: 'It serves',
      none: 'None yet (to the tray)',
      target: 'How many',
      measure: 'Of what',
      measureHint: 'visits, messages…',
      due: 'By when',
      owner: 'Owner',
      saved: 'Tactic saved to your workbook.',
      full: 'No more tactics fit there.',
    },
    link: {
      label: 'What does “{action}” serve?',
      choose: 'Choose a strategy',
      score: {
        one: '{aligned} of {total} tactic reaches the objective',
        other: '{aligned} of {total} tactics reach the objective',
      },
      noLoose: 'You have no loose tactics. Nothing to link.',
      noStrategies: 'Write a strategy first: without one there is nothing to link to.',
    },
    checkIn: {
      label: 'How much of the objective so far, up to today',
      saved: 'Today’s check-in saved to your workbook.',
      noObjective: 'Your plan has no target yet. Write it in lesson 3 or in the workbook.',
      full: 'Your plan already has all the check-ins it can hold.',
    },
    note: {
      label: 'What you learned, in a sentence or two',
      saved: 'Note saved to your workbook with today’s date.',
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

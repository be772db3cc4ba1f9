import type { Strings } from '../es.ts'
import { coverage } from './widgets/coverage.ts'
import { exercise } from './widgets/exercise.ts'
import { rewriting } from './widgets/rewriting.ts'
import { simulator } from './widgets/simulator.ts'
import { sorting } from './widgets/sorting.ts'
import { threadBuilder } from './widgets/thread-builder.ts'

export const lesson = {
  course: 'The course',
  title: 'Lessons',
  description:
    'Lessons of five to seven minutes that take you from a list of tactics to a quarterly plan: an objective, measurable strategies and the tactics that serve them.',
  lead: 'Five to seven minutes each and under an hour in all, with the quarter’s game. On your phone and in order. By the end, your plan is written.',
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
  toPlan: 'All done: check and share your plan',
  avoid: 'Not this:',
  prefer: 'But this:',
  looseTactics: 'Loose tactics',
  drawnPlan: 'A plan drawn: the objective, its strategies and the tactics of each',
  contents: 'Lessons of the course',
  sorting,
  simulator,
  coverage,
  exercise,
  rewriting,
  threadBuilder,
  writeYours: {
    button: 'Save to my workbook',
    nothing: 'Write something before saving.',
    saving: 'Saving…',
    notSaved: 'It couldn’t be saved in this browser. Open the workbook to download your plan.',
    open: 'Open the workbook',
    noScript: 'Writing to your workbook needs JavaScript. You can do it on paper too.',
    /** Where tactics are linked to strategies on paper. */
    paperLink: 'Write each tactic and the strategy it serves',
    /** By what is written; each page gets its own. */
    parts: {
      list: {
        label: 'Your tactics, one per line',
        placeholder: 'post on instagram\ncall former customers',
        saved: {
          one: '{count} tactic saved to your workbook’s tray.',
          other: '{count} tactics saved to your workbook’s tray.',
        },
        repeated: {
          one: '{count} duplicate was left out.',
          other: '{count} duplicates were left out.',
        },
        full: 'The tray is full: it holds {limit}. What didn’t fit is still in the box.',
      },
      objective: {
        label: 'Your objective in one sentence',
        placeholder: 'Invoice USD 120,000 in Q1 2027',
        understood: 'Understood:',
        noNumber: 'I don’t see a number yet.',
        noQuarter: 'I don’t see a quarter yet.',
        saved: 'Saved to your workbook, in this browser.',
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
      'check-in': {
        label: 'How much of the objective so far, up to today',
        saved: 'Today’s check-in saved to your workbook.',
        noObjective: 'Your plan has no target yet. Write it in lesson 3 or in the workbook.',
        full: 'Your plan already has all the check-ins it can hold.',
      },
      note: {
        label: 'What you learned, in a sentence or two',
        saved: 'Note saved to your workbook with today’s date.',
        full: 'Your plan already has all the check-ins it can hold.',
      },
    },
  },
} satisfies Strings['lesson']

import type { Strings } from '../es.ts'
import { coverage } from './widgets/coverage.ts'
import { exercise } from './widgets/exercise.ts'
import { rewriting } from './widgets/rewriting.ts'
import { simulator } from './widgets/simulator.ts'
import { sorting } from './widgets/sorting.ts'
import { threadBuilder } from './widgets/thread-builder.ts'
import { writeYours } from './widgets/write-yours.ts'

export const lesson = {
  course: 'The course',
  title: 'Lessons',
  description:
    'Lessons of four to seven minutes that take you from a list of tactics to a quarterly plan: an objective, measurable strategies and the tactics that serve them.',
  lead: 'Four to seven minutes each: {minutes} minutes in all, and a game of {game}. On your phone and in order. By the end, your plan is written.',
  position: 'Lesson {position} · {minutes} minutes',
  extra: 'Extra · {minutes} minutes',
  extras: 'Extras',
  minutes: '{minutes} min',
  withGame: '{minutes} and a game of {game}',
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
  writeYours,
} satisfies Strings['lesson']

interface Headings {
  'tactics-without-strategy': 'strategy' | 'few'
  'quarter-objective':
    'result' | 'number' | 'metric' | 'quarter' | 'baseline' | 'realistic' | 'sentence'
  'measured-strategies': 'approach' | 'audience' | 'measure' | 'not-the-objective'
  'tactics-that-get-done':
    'concrete' | 'in-disguise' | 'measure' | 'date' | 'owner' | 'spread' | 'channels'
  'the-thread': 'duplicates' | 'loose' | 'no-tactics' | 'coverage'
  'measure-and-change': 'check-in' | 'behind' | 'overdue'
}

export type LessonId = keyof Headings

/** A place in the course: lesson id, then heading id, the same in both languages. */
export type Anchor = { [Lesson in LessonId]: `${Lesson}#${Headings[Lesson]}` }[LessonId]

/** A term of the glossary by its id, the same in both languages. */
export type TermId =
  | 'baseline'
  | 'channel'
  | 'coverage'
  | 'loose-tactic'
  | 'measure'
  | 'objective'
  | 'owner'
  | 'pace'
  | 'quarter'
  | 'segmentation'
  | 'static-objective'
  | 'strategy'
  | 'tactic'
  | 'target'
  | 'thread'
  | 'unit'

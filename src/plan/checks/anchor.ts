interface Headings {
  'tactics-without-strategy':
    'loose' | 'chain' | 'strategy' | 'few' | 'strategy-measure' | 'adds-up' | 'tactic' | 'spread'
  'quarter-objective':
    | 'result'
    | 'number'
    | 'metric'
    | 'quarter'
    | 'baseline'
    | 'realistic'
    | 'sentence'
    | 'owner'
    | 'measured'
}

export type LessonId = keyof Headings

/** A place in the course: lesson id, then heading id, the same in both languages. */
export type Anchor = { [Lesson in LessonId]: `${Lesson}#${Headings[Lesson]}` }[LessonId]

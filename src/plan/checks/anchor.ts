/** A place in the course: lesson id, then heading id, the same in both languages. */
export type Anchor = `${LessonId}#${string}`

export type LessonId = 'tactics-without-strategy' | 'quarter-objective'

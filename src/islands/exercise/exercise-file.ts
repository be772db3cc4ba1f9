import type { Language } from '../../plan/index.ts'

/** What is fetched when an exercise is near: its bank in one language, and the words to show it with. */
export interface ExerciseFile<Item, Words> {
  lang: Language
  items: Item[]
  words: Words
}

/** What an exercise is shown with. */
export interface BodyProps<File> {
  file: File
  /** Of its items, those to show. */
  ids: readonly string[]
}

/** Whether what was fetched is a bank. */
export const isExerciseFile = (value: unknown): value is ExerciseFile<unknown, unknown> =>
  typeof value === 'object' && value !== null && 'items' in value && 'words' in value

import type { Strings } from '../../strings/es.ts'
import type { ExerciseFile } from '../exercise/exercise-file.ts'

export type Level = keyof Strings['site']['levels']

/** A statement, and why each answer is right or wrong. */
export interface SortingItem {
  id: string
  text: string
  answer: Level
  reasons: Record<Level, string>
}

/** The whole bank, with the words that only those need who go on practising. */
export type SortingFile = ExerciseFile<SortingItem, Strings['lesson']['sorting']['practice']>

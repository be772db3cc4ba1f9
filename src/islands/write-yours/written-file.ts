import type { Language } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import type { ExerciseFile } from '../exercise/exercise-file.ts'

type Words = Strings['lesson']['writeYours']
type Workbook = Strings['workbook']

/** What a lesson asks to be written. */
export type WrittenPart = keyof Words['parts']

/** What the boxes say, in one language, with the addresses that they lead to. */
export interface WrittenWords extends Words {
  /** What the inputs say of what is typed. */
  field: Workbook['field']
  /** Names of the metrics, and a quarter in short, for what was understood of an objective. */
  metrics: Workbook['objective']['metrics']
  quarter: string
  workbook: string
  /** Of the lesson on strategies. */
  strategies: string
}

export type WrittenFile = ExerciseFile<never, WrittenWords>

export interface PartProps {
  lang: Language
  words: WrittenWords
}

/** What became of what was to be saved. */
export interface Said {
  text: string
  isSaved: boolean
}

import type { LanguageReader } from './classify-statement.ts'
import { statementReader } from './read-statement.ts'
import { weightsEs } from './weights-es.ts'
import { classReader } from './word-classes.ts'
import { wordsEs } from './words-es.ts'

/** What reads Spanish. */
export const readerEs = (): LanguageReader => {
  const classesOf = classReader(wordsEs)
  return { classify: statementReader(weightsEs, classesOf), classesOf }
}

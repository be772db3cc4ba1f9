import type { LanguageReader } from './classify-statement.ts'
import { statementReader } from './read-statement.ts'
import { weightsEn } from './weights-en.ts'
import { classReader } from './word-classes.ts'
import { wordsEn } from './words-en.ts'

/** What reads English. */
export const readerEn = (): LanguageReader => {
  const classesOf = classReader(wordsEn)
  return { classify: statementReader(weightsEn, classesOf), classesOf }
}

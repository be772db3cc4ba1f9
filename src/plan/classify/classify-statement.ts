import type { Language } from '../model.ts'
import type { Reading } from './read-statement.ts'
import type { ClassesOf } from './word-classes.ts'

/** Reads a statement of one language: pure, at once, and for any text. */
export type Classify = (text: string) => Reading

/** What is loaded to read a language: its classifier, and the classes of its words. */
export interface LanguageReader {
  classify: Classify
  classesOf: ClassesOf
}

const model: Record<Language, () => Promise<LanguageReader>> = {
  es: async () => (await import('./reader-es.ts')).readerEs(),
  en: async () => (await import('./reader-en.ts')).readerEn(),
}

const loaded = new Map<Language, Promise<LanguageReader>>()

/** The reader of a language, loaded once; if loading fails, the next call tries again. */
export const loadReader = (language: Language): Promise<LanguageReader> => {
  const present = loaded.get(language)
  if (present) return present
  const coming = model[language]()
  loaded.set(language, coming)
  coming.catch(() => loaded.delete(language))
  return coming
}

/** The classifier of a language, loaded once; if loading fails, the next call tries again. */
export const loadClassifier = async (language: Language): Promise<Classify> =>
  (await loadReader(language)).classify

/**
 * Whether a statement reads as an objective, a strategy or a tactic, how sure that is, and by which
 * of its words.
 */
export const classifyStatement = async (text: string, language: Language): Promise<Reading> =>
  (await loadClassifier(language))(text)

import type { Language } from '../model.ts'
import { statementReader, type Reading } from './read-statement.ts'
import { classReader } from './word-classes.ts'

/** Reads a statement of one language: pure, at once, and for any text. */
export type Classify = (text: string) => Reading

const load: Record<Language, () => Promise<Classify>> = {
  es: async () => {
    const [{ weightsEs }, { wordsEs }] = await Promise.all([
      import('./weights-es.ts'),
      import('./words-es.ts'),
    ])
    return statementReader(weightsEs, classReader(wordsEs))
  },
  en: async () => {
    const [{ weightsEn }, { wordsEn }] = await Promise.all([
      import('./weights-en.ts'),
      import('./words-en.ts'),
    ])
    return statementReader(weightsEn, classReader(wordsEn))
  },
}

const loaded = new Map<Language, Promise<Classify>>()

/** The classifier of a language, loaded once; if loading fails, the next call tries again. */
export const loadClassifier = (language: Language): Promise<Classify> => {
  const present = loaded.get(language)
  if (present) return present
  const coming = load[language]()
  loaded.set(language, coming)
  coming.catch(() => loaded.delete(language))
  return coming
}

/**
 * Whether a statement reads as an objective, a strategy or a tactic, how sure that is, and by which
 * of its words.
 */
export const classifyStatement = async (text: string, language: Language): Promise<Reading> =>
  (await loadClassifier(language))(text)

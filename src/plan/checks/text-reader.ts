import type { LanguageReader } from '../classify/classify-statement.ts'
import type { Language } from '../model.ts'
import { contentStems } from '../text/content-stems.ts'

/** What the checks understand of the texts of one language. */
export interface TextReader extends LanguageReader {
  /** `contentStems` in the language. */
  stems: (text: string) => readonly string[]
}

const most = 2000

/** Answers from memory what was asked before, so that only a text that changed is read again. */
const remember = <Answer extends object>(
  read: (text: string) => Answer,
): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (text) => {
    const present = known.get(text)
    if (present) return present
    if (known.size >= most) known.clear()
    const answer = read(text)
    known.set(text, answer)
    return answer
  }
}

/** A reader of the texts of a language by its classifier and its classes of words. */
export const textReader = (
  language: Language,
  { classify, classesOf }: LanguageReader,
): TextReader => ({
  classify: remember(classify),
  classesOf,
  stems: remember((text) => contentStems(text, language)),
})

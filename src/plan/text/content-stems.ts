import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { tokens } from '../classify/tokens.ts'
import type { Language } from '../model.ts'

const joining: Record<Language, Set<string>> = {
  es: new Set(
    'el la los las un una unos unas lo al del de a ante con en entre hacia hasta para por segun sin sobre tras desde y e o u que se su sus mi mis nuestro nuestra nuestros nuestras tu tus es son cada este esta estos estas ese esa'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an of to in on at by for from with and or our your my its their that this these those is are be as into per each every'.split(
      ' ',
    ),
  ),
}

/** The stemmer knows the ending "-ción" by its accent, which many leave out. */
const stemSpanish = (word: string): string =>
  spanish(word.replace(/([cs])ion$/, '$1ión'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

const stemmers = { es: stemSpanish, en: english } satisfies Record<Language, unknown>

/** What the forms of a plain word share (Snowball): `oficina` and `oficinas`. */
export const stem = (word: string, language: Language): string => stemmers[language](word)

/** Whether a plain word only joins others and speaks of nothing itself. */
export const isJoining = (word: string, language: Language): boolean => joining[language].has(word)

/**
 * What a text speaks of, each once and in alphabetical order: its numbers and the stems (Snowball)
 * of its words, without accents, inflection, and words that only join.
 */
export const contentStems = (text: string, language: Language): string[] => {
  const words = tokens(text).map(({ word }) => word)
  const content = words.filter((word) => word !== ':' && !isJoining(word, language))
  return [
    ...new Set(content.map((word) => (/^\p{L}/u.test(word) ? stem(word, language) : word))),
  ].sort()
}

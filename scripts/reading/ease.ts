import { syllablesOf } from './syllables.ts'

type Language = 'es' | 'en'

/** What a reading formula counts in a text. */
interface Counts {
  sentences: number
  words: number
  syllables: number
}

const segments = (text: string, language: Language, granularity: 'sentence' | 'word') =>
  Array.from(new Intl.Segmenter(language, { granularity }).segment(text))

const wordsOf = (text: string, language: Language) =>
  segments(text, language, 'word')
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)

/** Sentences, words and syllables of paragraphs; a paragraph's end ends its sentence. */
export const countProse = (paragraphs: readonly string[], language: Language): Counts => {
  const sentences = paragraphs
    .flatMap((text) => segments(text, language, 'sentence'))
    .map(({ segment }) => wordsOf(segment, language))
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
  }
}

/**
 * How easy a text reads, from about 0 to 100; 60 and more is plain.
 *
 * Spanish: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
 * perspicuidad" (1993), read on the INFLESZ scale of I. Barrio Cantalejo and others, Anales del
 * Sistema Sanitario de Navarra 31(2), 2008: 55–65 normal, 65–80 rather easy.
 * English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32(3), 1948.
 */
export const readingEase = ({ sentences, words, syllables }: Counts, language: Language): number =>
  language === 'es'
    ? 206.835 - (62.3 * syllables) / words - words / sentences
    : 206.835 - (84.6 * syllables) / words - (1.015 * words) / sentences

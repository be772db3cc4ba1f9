import { syllable } from 'syllable'

type Count = (word: string) => number

/**
 * Syllables of a Spanish word by the rules of spelling: neighbouring vowels share a syllable unless
 * both are strong (a, e, o, and í, ú with an accent); h keeps none apart, the u of que, gue is mute.
 */
const spanishSyllables: Count = (word) => {
  const spoken = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/([qg])u(?=[eéií])/g, '$1')
    .replace(/ch/g, 'c')
    .replace(/h/g, '')
    .replace(/y(?![aeiouáéíóúü])/g, 'i')
  const vowels = spoken.match(/[aeiouáéíóúü]+/g) ?? []
  const inRun = (run: string) => Math.max(1, run.match(/[aeoáéíóú]/g)?.length ?? 0)
  return Math.max(
    1,
    vowels.reduce((sum, run) => sum + inRun(run), 0),
  )
}

const englishSyllables: Count = (word) => Math.max(1, syllable(word))

const byLanguage = { es: spanishSyllables, en: englishSyllables }

/** Syllables of a word as it is read aloud; each digit, and each letter of USD or OKR, counts as one. */
export const syllablesOf = (word: string, language: keyof typeof byLanguage): number => {
  if (/\d/.test(word) || /^\p{Lu}{2,}s?$/u.test(word)) return word.match(/[\p{L}\d]/gu)?.length ?? 1
  return byLanguage[language](word)
}

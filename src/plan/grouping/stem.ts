import type { Language } from '../model.ts'

const shortest = 3

const cut = (word: string, ending: RegExp, instead = ''): string => {
  const rest = word.replace(ending, instead)
  return rest.length >= shortest ? rest : word
}

const singular: Record<Language, (word: string) => string> = {
  es: (word) =>
    /[^aeiou]es$/.test(word)
      ? cut(word.replace(/ces$/, 'zes'), /es$/)
      : cut(word, /(?<=[aeiou])s$/),
  en: (word) => {
    const owned = word.replace(/'s?$/, '')
    if (/ies$/.test(owned)) return cut(owned, /ies$/, 'y')
    return /(?:[sx]|[cs]h)es$/.test(owned) ? cut(owned, /es$/) : cut(owned, /(?<![su])s$/)
  },
}

/**
 * What the forms of a word share, from a word in small letters without accents: `oficina` and
 * `oficinas`, `hotel` and `hoteles`, `directivo` and `directivas`. Number and gender only: a verb and
 * its noun stay apart.
 */
export const stem = (word: string, language: Language): string =>
  cut(singular[language](word), language === 'es' ? /[aeo]$/ : /e$/)

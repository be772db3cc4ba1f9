import type { Language } from '../model.ts'

/** Folded names of the months, each with its short forms. */
const names = {
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic',
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
} satisfies Record<Language, string>

/** Number of a month, 1 to 12, by its folded name; 0 when it is none. */
export const monthNumber = (name: string, language: Language): number =>
  names[language].split(' ').findIndex((forms) => forms.split('|').includes(name)) + 1

/** The months of a language as alternatives of a regular expression, longest first. */
export const monthPattern = (language: Language): string =>
  names[language]
    .split(/[ |]/)
    .sort((one, other) => other.length - one.length)
    .join('|')

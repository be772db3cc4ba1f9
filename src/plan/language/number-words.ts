import type { Language } from '../model.ts'

const list = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, first + index * step])

const spanish = new Map([
  ...list(
    'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince ' +
      'dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres ' +
      'veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    0,
    1,
  ),
  ...list('treinta cuarenta cincuenta sesenta setenta ochenta noventa cien', 30, 10),
  ...list('uno veintiun', 1, 20),
  ...list('una veintiuna', 1, 20),
  ...list(
    'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    100,
    100,
  ),
])

const english = new Map([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
      'fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

/** What a folded word counts, up to 900; `hundred` and larger are scales. */
export const smallNumber = (word: string, language: Language): number | undefined =>
  language === 'es' ? spanish.get(word.replace(/ientas$/, 'ientos')) : english.get(word)

const scales: Record<string, number> = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mill: 1e6,
  millon: 1e6,
  millones: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billon: 1e12,
  billones: 1e12,
  trillion: 1e12,
}

const groups: Record<string, number> = {
  decena: 10,
  docena: 12,
  docenas: 12,
  dozen: 12,
  dozens: 12,
  centenar: 100,
  centenares: 100,
  millar: 1e3,
  millares: 1e3,
}

/** How many things a folded word puts together: 12 for `docena`. */
export const groupOf = (word: string): number | undefined =>
  Object.hasOwn(groups, word) ? groups[word] : undefined

/** By what a folded word multiplies the number before it: 1,000 for `mil`, 1e12 for `billón`. */
export const scaleOf = (word: string): number | undefined =>
  Object.hasOwn(scales, word) ? scales[word] : undefined

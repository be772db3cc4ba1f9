// The statements that the classifier is trained on, held back from it, and measured with.
import { existsSync, readFileSync } from 'node:fs'
import { classReader } from '../../src/plan/classify/word-classes.ts'
import { kinds, weigh } from '../../src/plan/classify/read-statement.ts'
import { wordsEn } from '../../src/plan/classify/words-en.ts'
import { wordsEs } from '../../src/plan/classify/words-es.ts'

export const languages = ['es', 'en']
const heldBack = 0.1
const folds = 6
const stretch = 24
// Real statements from outside, where they are at hand; they are not part of the repository.
const outside = new URL('../../../shared/data/statements-dev.tsv', import.meta.url)

const classesOf = { es: classReader(wordsEs), en: classReader(wordsEn) }

const rows = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

/** A number from 0 to 1 that depends on the text alone. */
const lot = (text) => {
  let hash = 5381
  for (const letter of text) hash = Math.imul(hash, 33) ^ letter.codePointAt(0)
  return (Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 0) / 2 ** 32
}

const statement = (language, kind, text) => ({
  text,
  kind: kinds.indexOf(kind),
  signs: weigh(text, classesOf[language]),
})

/**
 * The repository's own statements, in `training` and `heldBack`. Each has a `fold`, a stretch of
 * neighbours in the file: neighbours are alike, so what is learnt without them is put to a real test.
 */
export const ownStatements = (language) => {
  const file = new URL(`../../content/training/${language}.tsv`, import.meta.url)
  const all = rows(file).map(([kind, text]) => statement(language, kind, text))
  all.forEach((one, index) => (one.fold = Math.floor(index / stretch) % folds))
  const isHeldBack = ({ text }) => lot(text) < heldBack
  return { training: all.filter((one) => !isHeldBack(one)), heldBack: all.filter(isHeldBack) }
}

/** Statements in styles and of trades that training has not seen: never learnt from. */
export const styleStatements = (language) =>
  rows(new URL(`../../content/measuring/kinds-${language}.tsv`, import.meta.url)).map(
    ([kind, text]) => statement(language, kind, text),
  )

/** Real statements from outside, or null where the file is absent; `ambiguous` ones have kind -1. */
export const outsideStatements = (language) =>
  existsSync(outside)
    ? rows(outside)
        .filter((row) => row[1] === language)
        .map(([id, , kind, text, measurable, dated]) => ({
          ...statement(language, kind, text),
          id,
          measurable: measurable === 'yes',
          dated: dated === 'yes',
        }))
    : null

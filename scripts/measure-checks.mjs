// Measures the checks that read free text and prints a table, a language a column: on the statements
// held back from training, on some in styles it has not seen, and on real ones from outside where
// they are at hand.
// `--write` keeps the figures in docs/measures.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadClassifier } from '../src/plan/classify/classify-statement.ts'
import { kinds } from '../src/plan/classify/read-statement.ts'
import * as figures from './classifier/figures.mjs'
import { objectiveFigures } from './classifier/objectives.mjs'
import { checksOnHeldBack, checksOnOutside, checksOnStyles } from './classifier/text-checks.mjs'
import { naiveBayes } from './classifier/naive-bayes.mjs'
import {
  languages,
  outsideStatements,
  ownStatements,
  styleStatements,
} from './classifier/statements.mjs'

const file = new URL('../docs/measures.json', import.meta.url)

const commonest = (statements) => {
  const counts = [...kinds.keys()].map(
    (kind) => statements.filter((one) => one.kind === kind).length,
  )
  return counts.indexOf(Math.max(...counts))
}

const measureSet = (statements, classify, training) => {
  const read = statements.map(({ text, kind }) => {
    const reading = classify(text)
    return { ...reading, kind, read: kinds.indexOf(reading.kind) }
  })
  const clear = read.filter(({ kind }) => kind >= 0)
  const ambiguous = read.filter(({ kind }) => kind < 0)
  const baseline = (guess) => {
    const guessed = statements
      .filter(({ kind }) => kind >= 0)
      .map((one) => ({ kind: one.kind, read: guess(one) }))
    return { accuracy: figures.accuracy(guessed), macroF1: figures.macroF1(guessed) }
  }
  const majority = commonest(training)
  return {
    statements: clear.length,
    accuracy: figures.accuracy(clear),
    macroF1: figures.macroF1(clear),
    calibrationError: figures.calibrationError(clear),
    remark: figures.remarks(clear),
    ...(ambiguous.length > 0 && {
      ambiguous: { statements: ambiguous.length, spoken: figures.spoken(ambiguous) },
    }),
    confusion: figures.confusion(clear),
    majority: baseline(() => majority),
    naiveBayes: baseline(naiveBayes(training)),
  }
}

/** The figures by set, then by language; `outside` only where its file is. */
export const measure = async () => {
  const measured = { heldBack: {}, otherStyles: {}, outside: {} }
  for (const language of languages) {
    const classify = await loadClassifier(language)
    const { training, heldBack } = ownStatements(language)
    measured.heldBack[language] = {
      ...measureSet(heldBack, classify, training),
      checks: checksOnHeldBack(language, heldBack),
    }
    const styles = styleStatements(language)
    measured.otherStyles[language] = {
      ...measureSet(styles, classify, training),
      checks: checksOnStyles(language, styles),
    }
    const outside = outsideStatements(language)
    if (outside)
      measured.outside[language] = {
        ...measureSet(outside, classify, training),
        objectives: objectiveFigures(language, outside),
        checks: checksOnOutside(language, outside),
      }
  }
  return measured
}

const written = (value) => {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((row) => row.join(' ')).join(' / ')
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)
}

const lines = {
  statements: (of) => of.statements,
  accuracy: (of) => of.accuracy,
  'macro-F1': (of) => of.macroF1,
  'calibration error': (of) => of.calibrationError,
  'remark, precision': (of) => of.remark.precision,
  'remark, recall': (of) => of.remark.recall,
  'ambiguous, spoken of': (of) => of.ambiguous?.spoken,
  'is objective / strategy / tactic, read as o s t': (of) => of.confusion,
  'majority class, macro-F1': (of) => of.majority.macroF1,
  'naive Bayes, accuracy': (of) => of.naiveBayes.accuracy,
  'naive Bayes, macro-F1': (of) => of.naiveBayes.macroF1,
}

const figuresOf = ({ objectives }) =>
  objectives
    ? {
        'parseObjective, numbers found': objectives.numbersFound,
        'parseObjective, numbers invented': objectives.numbersInvented,
        'parseObjective, quarters found of all periods': objectives.quartersFound,
        'parseObjective, quarters invented': objectives.quartersInvented,
      }
    : {}

const checkFigures = ({ checks }) =>
  Object.fromEntries(
    Object.entries(checks).map(([rule, { wanted, cases, precision, recall }]) => [
      `${rule}, precision / recall`,
      `${written(precision)} / ${written(recall)} (${wanted} of ${cases})`,
    ]),
  )

const print = (measured) => {
  for (const [set, byLanguage] of Object.entries(measured)) {
    if (Object.keys(byLanguage).length === 0) continue
    console.log(`\n${set.padEnd(50)}${languages.map((name) => name.padEnd(26)).join('')}`)
    for (const [name, of] of Object.entries(lines))
      console.log(
        `  ${name.padEnd(48)}${languages.map((language) => written(of(byLanguage[language])).padEnd(26)).join('')}`,
      )
    for (const more of [figuresOf, checkFigures])
      for (const name of Object.keys(more(byLanguage[languages[0]])))
        console.log(
          `  ${name.padEnd(48)}${languages.map((language) => written(more(byLanguage[language])[name]).padEnd(26)).join('')}`,
        )
  }
}

if (import.meta.main) {
  const measured = await measure()
  print(measured)
  if (process.argv.includes('--write')) {
    const kept = JSON.parse(readFileSync(file, 'utf8'))
    const outside = Object.keys(measured.outside).length > 0 ? measured.outside : kept.outside
    writeFileSync(file, `${JSON.stringify({ ...kept, ...measured, outside }, null, 2)}\n`)
  }
}

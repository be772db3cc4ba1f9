// Fails when a figure of the checks that read free text falls more than two points below what
// docs/measures.json keeps. Where the real statements are absent, only the held-back ones are compared.
import { readFileSync } from 'node:fs'
import { measure } from './measure-checks.mjs'

const allowed = 0.02
const kept = JSON.parse(readFileSync(new URL('../docs/measures.json', import.meta.url), 'utf8'))

const compared = {
  accuracy: (of) => of.accuracy,
  'macro-F1': (of) => of.macroF1,
  calibration: (of) => 1 - of.calibrationError,
  'precision of remarks': (of) => of.remark.precision ?? 0,
  'recall of remarks': (of) => of.remark.recall ?? 0,
}

const figuresOf = (measured) => ({
  ...Object.fromEntries(Object.entries(compared).map(([name, of]) => [name, of(measured)])),
  ...Object.fromEntries(
    Object.entries(measured.checks).flatMap(([rule, { precision, recall }]) => [
      [`${rule}, precision`, precision ?? 1],
      [`${rule}, recall`, recall ?? 1],
    ]),
  ),
})

let failed = false
for (const [set, byLanguage] of Object.entries(await measure()))
  for (const [language, now] of Object.entries(byLanguage)) {
    const before = figuresOf(kept[set][language])
    for (const [name, figure] of Object.entries(figuresOf(now))) {
      const fell = figure < (before[name] ?? 0) - allowed
      failed ||= fell
      console.log(
        `${fell ? '✗' : '✓'} ${set}, ${language}, ${name}: ${figure.toFixed(3)} (kept: ${(before[name] ?? 0).toFixed(3)})`,
      )
    }
  }

process.exit(failed ? 1 : 0)

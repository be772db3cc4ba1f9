// Trains the classifier of each language on the repository's own statements and writes its weights
// into src/plan/classify/. The same statements give the same weights, byte for byte.
import { writeFileSync } from 'node:fs'
import { furthest, letterFor } from '../src/plan/classify/weights.ts'
import { findSure, findTemperature, unseenScores } from './classifier/calibrate.mjs'
import { learn } from './classifier/learn.mjs'
import { languages, ownStatements } from './classifier/statements.mjs'

const digits = (value) => Number(value.toPrecision(4))

const largest = (weights) =>
  weights.reduce(
    (found, row) => row.reduce((one, value) => Math.max(one, Math.abs(value)), found),
    0,
  )

const module = (
  name,
  { letters, step, bias, temperature, sure },
) => `import type { Weights } from './weights.ts'

// Made by \`npm run train\` from content/training/.
export const ${name}: Weights = {
  letters: [
${letters.map((row) => `    '${row}',`).join('\n')}
  ],
  step: ${step},
  bias: [${bias.join(', ')}],
  temperature: ${temperature},
  sure: ${sure},
}
`

for (const language of languages) {
  const { training } = ownStatements(language)
  const unseen = unseenScores(training)
  const temperature = findTemperature(unseen)
  const sure = findSure(unseen, temperature)
  const { weights, bias } = learn(training)
  const step = digits(largest(weights) / furthest)
  const letters = weights.map((row) => Array.from(row, (value) => letterFor(value / step)).join(''))
  const name = language === 'es' ? 'weightsEs' : 'weightsEn'
  writeFileSync(
    new URL(`../src/plan/classify/weights-${language}.ts`, import.meta.url),
    module(name, { letters, step, bias: bias.map(digits), temperature, sure }),
  )
  console.log(
    `${language}: ${training.length} statements, temperature ${temperature}, sure from ${sure}`,
  )
}

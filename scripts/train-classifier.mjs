// Trains the classifier of each language on the repository's own statements and writes its weights
// into src/plan/classify/. The same statements give the same weights, byte for byte.
import { writeFileSync } from 'node:fs'
import { furthest, pack } from '../src/plan/classify/weights.ts'
import { findSure, findTemperature, unseenScores } from './classifier/calibrate.mjs'
import { learn } from './classifier/learn.mjs'
import { languages, ownStatements } from './classifier/statements.mjs'

const digits = (value) => Number(value.toPrecision(4))

/** The weights for objective and strategy at each place, such that those of all three add up to nothing. */
const balanced = ([objectives, strategies, tactics]) =>
  Array.from(objectives, (objective, place) => {
    const mean = (objective + strategies[place] + tactics[place]) / 3
    return [objective - mean, strategies[place] - mean]
  })

/** Steps so few for every kind that leaving them out changes hardly a reading, and makes the file a third smaller. */
const slight = 2

const withoutSlight = ([objective, strategy]) =>
  [objective, strategy, objective + strategy].some((steps) => Math.abs(steps) > slight)
    ? [objective, strategy]
    : [0, 0]

const module = (
  name,
  { packed, step, bias, temperature, sure },
) => `import type { Weights } from './weights.ts'

// Made by \`npm run train\` from content/training/.
export const ${name}: Weights = {
  packed:
    '${packed}',
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
  const pairs = balanced(weights)
  const largest = pairs.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const step = digits(largest / furthest)
  const packed = pack(
    pairs.map((pair) => withoutSlight(pair.map((value) => Math.round(value / step)))),
  )
  const name = language === 'es' ? 'weightsEs' : 'weightsEn'
  writeFileSync(
    new URL(`../src/plan/classify/weights-${language}.ts`, import.meta.url),
    module(name, { packed, step, bias: bias.map(digits), temperature, sure }),
  )
  console.log(
    `${language}: ${training.length} statements, temperature ${temperature}, sure from ${sure}`,
  )
}

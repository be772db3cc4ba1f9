// Trains the classifier of each language on the repository's own statements and writes its weights
// into src/plan/classify/. The same statements give the same weights, byte for byte.
import { writeFileSync } from 'node:fs'
import { pack } from '../src/plan/classify/weights.ts'
import { findSure, findTemperature, unseenScores } from './classifier/calibrate.mjs'
import { learn } from './classifier/learn.mjs'
import { languages, ownStatements } from './classifier/statements.mjs'
import { inSteps } from './classifier/steps.mjs'

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
  sure: [${sure.join(', ')}],
}
`

for (const language of languages) {
  const { training } = ownStatements(language)
  const unseen = unseenScores(training, language)
  const temperature = findTemperature(unseen)
  const sure = findSure(unseen, temperature, language)
  const { steps, step, bias } = inSteps(learn(training), language)
  const packed = pack(steps)
  const name = language === 'es' ? 'weightsEs' : 'weightsEn'
  writeFileSync(
    new URL(`../src/plan/classify/weights-${language}.ts`, import.meta.url),
    module(name, { packed, step, bias, temperature, sure }),
  )
  console.log(
    `${language}: ${training.length} statements, temperature ${temperature}, sure from ${sure.join(', ')}`,
  )
}

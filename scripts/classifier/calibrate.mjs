// Makes shares into honest confidences, and finds the confidence from which to speak.
import { shares } from '../../src/plan/classify/read-statement.ts'
import { learn } from './learn.mjs'
import { inSteps, scoresBySteps } from './steps.mjs'

/**
 * How many of all readings and of those of each kind must be right in trials. 0.97 is wanted, and
 * real statements are less like the training texts than these are like each other. The English
 * trials hold voices written apart, so they say more and need less on top.
 */
const precision = {
  es: { ofAll: 0.97, ofEach: 0.99 },
  en: { ofAll: 0.9875, ofEach: 0.98 },
}
const kinds = [0, 1, 2]

/** Each statement's scores by a classifier that saw neither it nor its neighbours. */
export const unseenScores = (statements, language) =>
  [...new Set(statements.map(({ fold }) => fold))].flatMap((fold) => {
    const learnt = inSteps(learn(statements.filter((one) => one.fold !== fold)), language)
    return statements
      .filter((one) => one.fold === fold)
      .map((one) => ({ kind: one.kind, scores: scoresBySteps(learnt, one) }))
  })

/** The temperature at which the shares of the right kinds are likeliest. */
export const findTemperature = (unseen) => {
  const surprise = (temperature) =>
    unseen.reduce((sum, { kind, scores }) => sum - Math.log(shares(scores, temperature)[kind]), 0)
  const tried = Array.from({ length: 60 }, (_, index) => 0.4 + index * 0.05)
  const best = tried.reduce((one, other) => (surprise(other) < surprise(one) ? other : one))
  return Number(best.toFixed(2))
}

/** The lowest confidence, in hundredths, from which so many of the readings are right. */
const lowestFor = (readings, wanted) => {
  for (let hundredth = 40; hundredth < 99; hundredth++) {
    const spoken = readings.filter(({ confidence }) => confidence >= hundredth / 100)
    const right = spoken.filter((one) => one.right)
    if (right.length / spoken.length >= wanted) return hundredth / 100
  }
  return 0.99
}

/** For each kind, the confidence from which its readings, and those of all kinds, are right often enough. */
export const findSure = (unseen, temperature, language) => {
  const { ofAll, ofEach } = precision[language]
  const readings = unseen.map(({ kind, scores }) => {
    const sides = shares(scores, temperature)
    const confidence = Math.max(...sides)
    const read = sides.indexOf(confidence)
    return { read, confidence, right: read === kind }
  })
  const least = lowestFor(readings, ofAll)
  return kinds.map((kind) =>
    Math.max(
      least,
      lowestFor(
        readings.filter(({ read }) => read === kind),
        ofEach,
      ),
    ),
  )
}

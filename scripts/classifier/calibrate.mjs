// Makes shares into honest confidences, and finds the confidence from which to speak.
import { shares } from '../../src/plan/classify/read-statement.ts'
import { learn } from './learn.mjs'
import { inSteps, scoresBySteps } from './steps.mjs'

const precisionWanted = 0.97
/** Real statements are less like the training texts than these are like each other: ask for more here. */
const reserve = 0.02
const fewest = 50
const kinds = [0, 1, 2]

/** Each statement's scores by a classifier that saw neither it nor its neighbours. */
export const unseenScores = (statements) =>
  [...new Set(statements.map(({ fold }) => fold))].flatMap((fold) => {
    const learnt = inSteps(learn(statements.filter((one) => one.fold !== fold)))
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

/** For each kind, the lowest confidence, in hundredths, from which it is read rightly often enough. */
export const findSure = (unseen, temperature) => {
  const readings = unseen.map(({ kind, scores }) => {
    const sides = shares(scores, temperature)
    const confidence = Math.max(...sides)
    const read = sides.indexOf(confidence)
    return { read, confidence, right: read === kind }
  })
  return kinds.map((kind) => {
    const ofKind = readings.filter(({ read }) => read === kind)
    for (let hundredth = 40; hundredth < 100; hundredth++) {
      const spoken = ofKind.filter(({ confidence }) => confidence >= hundredth / 100)
      const right = spoken.filter((one) => one.right)
      if (spoken.length < fewest) break
      if (right.length / spoken.length >= precisionWanted + reserve) return hundredth / 100
    }
    return 0.99
  })
}

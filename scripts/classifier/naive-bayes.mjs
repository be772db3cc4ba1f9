// The baseline: a bag of words with naive Bayes, add-one smoothing.
import { tokens } from '../../src/plan/classify/tokens.ts'

const wordsOf = ({ text }) => tokens(text).map(({ word }) => word)

/** Learns from statements; answers the kind of a statement. */
export const naiveBayes = (statements) => {
  const bags = [0, 1, 2].map(() => new Map())
  const known = new Set()
  for (const one of statements)
    for (const word of wordsOf(one)) {
      known.add(word)
      bags[one.kind].set(word, (bags[one.kind].get(word) ?? 0) + 1)
    }
  const sizes = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0))
  const priors = bags.map((_, kind) => statements.filter((one) => one.kind === kind).length)
  return (statement) => {
    const scores = bags.map((bag, kind) =>
      wordsOf(statement)
        .filter((word) => known.has(word))
        .reduce(
          (sum, word) => sum + Math.log(((bag.get(word) ?? 0) + 1) / (sizes[kind] + known.size)),
          Math.log(priors[kind]),
        ),
    )
    return scores.indexOf(Math.max(...scores))
  }
}

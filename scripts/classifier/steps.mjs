// Makes learnt weights into the few whole steps that are kept in a file.
import { brotliCompressSync } from 'node:zlib'
import { furthest, pack } from '../../src/plan/classify/weights.ts'

/** Bytes of brotli that the weights of a language may take beside its words. */
const room = { es: 11_600, en: 10_300 }

const digits = (value) => Number(value.toPrecision(4))

/** The weights for objective and strategy at each place, such that those of all three add up to nothing. */
const balanced = ([objectives, strategies, tactics]) =>
  Array.from(objectives, (objective, place) => {
    const mean = (objective + strategies[place] + tactics[place]) / 3
    return [objective - mean, strategies[place] - mean]
  })

/** The weights in whole steps, without those of fewer than `slight` steps for every kind. */
const withoutSlight = (pairs, step, slight) =>
  pairs.map(([objective, strategy]) =>
    [objective, strategy, objective + strategy].some((value) => Math.abs(value) >= slight * step)
      ? [Math.round(objective / step), Math.round(strategy / step)]
      : [0, 0],
  )

/**
 * Steps for objective and strategy at each place, as many as there is room for, what a step is
 * worth, and what each kind starts with. Small weights go first: hardly a reading changes by them.
 */
export const inSteps = ({ weights, bias }, language) => {
  const pairs = balanced(weights)
  const largest = pairs.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const step = digits(largest / furthest)
  let slight = 1
  let steps = withoutSlight(pairs, step, slight)
  while (brotliCompressSync(pack(steps)).length > room[language])
    steps = withoutSlight(pairs, step, (slight += 0.1))
  return { steps, step, bias: bias.map(digits) }
}

/** The scores of a statement by steps. */
export const scoresBySteps = ({ steps, step, bias }, { signs }) =>
  signs.reduce(
    ([objective, strategy, tactic], { place, share }) => {
      const [one, other] = steps[place].map((value) => value * step * share)
      return [objective + one, strategy + other, tactic - one - other]
    },
    [...bias],
  )

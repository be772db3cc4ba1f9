import type { Condition, Decision, Model, Truth, Verdict } from './game.ts'

/** In the order in which they are offered. */
export const decisions = ['keep', 'adjust', 'replace'] as const satisfies readonly Decision[]

const letters = { keep: 'k', adjust: 'a', replace: 'r' } as const

/** Decisions as letters: `kar` for keep, adjust, replace. */
export const writeDecisions = (made: readonly Decision[]): string =>
  made.map((decision) => letters[decision]).join('')

/** Decisions from their letters; what is no letter of a decision is left out. */
export const readDecisions = (text: string): Decision[] =>
  [...text].flatMap((letter) => decisions.find((each) => letters[each] === letter) ?? [])

/** What a strategy becomes by some decisions; nothing where one of them is not allowed. */
export const conditionAfter = (
  model: Model,
  from: Condition,
  made: readonly Decision[],
): Condition | undefined =>
  made.reduce<Condition | undefined>(
    (condition, decision) => condition && model.decisions[decision].becomes[condition],
    from,
  )

/** Every way to decide from the first decision to the last that the model allows. */
export const allowedPaths = (model: Model, truth: Truth): Decision[][] =>
  model.decideAfterWeeks.reduce<Decision[][]>(
    (paths) =>
      paths
        .flatMap((path) => decisions.map((decision) => [...path, decision]))
        .filter((path) => conditionAfter(model, truth, path)),
    [[]],
  )

/** How a whole path is judged, given what the strategy was. */
export const verdictOn = (model: Model, truth: Truth, made: readonly Decision[]): Verdict => {
  const path = writeDecisions(made)
  const fits = (pattern: string) =>
    [...pattern].every((letter, index) => letter === '.' || letter === path[index])
  const found = model.paths[truth].find((each) => fits(each.path))
  if (!found) throw new Error(`No verdict on ${path} where the truth is ${truth}`)
  return found.verdict
}

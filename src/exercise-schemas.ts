import { z } from 'astro/zod'

/** Ids of exercises are stable for ever and the same in both languages: progress refers to them. */
const id = z.string()

const level = z.enum(['objective', 'strategy', 'tactic'])

/** One statement to sort. */
export const sortingItem = z.strictObject({
  id,
  text: z.string(),
  answer: level,
  /** Why each option is right or wrong. */
  reasons: z.strictObject({ objective: z.string(), strategy: z.string(), tactic: z.string() }),
})

/** One statement to write better. */
export const rewritingItem = z.strictObject({
  id,
  /** What it is to become. */
  kind: level,
  start: z.string(),
  hint: z.string(),
  models: z.array(z.string()).min(1),
  why: z.string(),
})

/** Loose tactics to be linked to strategies. */
export const threadExercise = z.strictObject({
  id,
  objective: z.string(),
  strategies: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  tactics: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      /** The strategy it serves; null when it serves none. */
      serves: z.nullable(z.string()),
      why: z.string(),
    }),
  ),
})

/** Shape to be settled with the widget that shows it. */
export const coverageExercise = z.looseObject({ id })

/** Shape to be settled with the widget that plays it. */
export const simulatorGame = z.looseObject({ id })

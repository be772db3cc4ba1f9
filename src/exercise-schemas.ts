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
  strategies: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      /** Why a tactic that is wrongly linked to it does not serve it. */
      notServed: z.string(),
    }),
  ),
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

/** One of the numbers that a contribution is worked out from; a conversion is a share, 0 to 1. */
const dial = z.strictObject({
  label: z.string(),
  start: z.number().positive(),
  range: z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() }),
  /** What this business has seen. */
  realistic: z.strictObject({ min: z.number(), max: z.number() }),
  hint: z.string(),
})

/** What is missing of an objective, to be split over strategies. */
export const coverageExercise = z.strictObject({
  id,
  objective: z.string(),
  business: z.string(),
  target: z.number().positive(),
  unit: z.string(),
  /** What comes without any of the strategies. */
  anyway: z.number(),
  anywayText: z.string(),
  goal: z.string(),
  strategies: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      /** Whom volume × conversion counts. */
      measure: z.string(),
      volume: dial,
      conversion: dial,
      ticket: dial,
    }),
  ),
  results: z.strictObject({
    short: z.string(),
    covered: z.string(),
    over: z.string(),
    unrealistic: z.string(),
  }),
})

const truth = z.enum(['works', 'weak', 'fails'])
const condition = z.enum([...truth.options, 'mended', 'patched', 'new'])

/** What is counted, by the week for which it was planned. */
const work = z.strictObject({ unit: z.string(), perWeek: z.number().positive() })

/** What can be seen after week 4, 8 and 11; a decision has to come first to mend, patch or replace. */
const lateSigns = z.strictObject({ 8: z.string(), 11: z.string() })
const signs = lateSigns.extend({ 4: z.string() })

const share = z.number().min(0).max(2)
const conditionFacts = z.strictObject({ yield: share, workWeeks1To4: share, work: share })

const decision = z.strictObject({
  lostWeeks: z.int().min(0),
  /** A condition that is not named does not allow the decision. */
  becomes: z.partialRecord(condition, condition),
})

const verdict = z.enum(['good', 'early', 'late', 'too-late', 'never', 'restless'])
const verdictsByPath = z.array(z.strictObject({ path: z.string().regex(/^[kar.]{3}$/), verdict }))

/** A quarter to play. `src/islands/simulator/` does what its model says. */
export const simulatorGame = z.strictObject({
  id,
  business: z.string(),
  situation: z.string(),
  objective: z.string(),
  sum: z.string(),
  task: z.string(),
  rules: z.array(z.string()),
  strategies: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      weeklyPlan: z.string(),
      measure: z.strictObject({
        name: z.string(),
        unit: z.string(),
        perWeek: z.number().positive(),
        ticket: z.number().positive(),
      }),
      work,
      /** Money in the quarter, if all goes as planned. */
      planned: z.number().positive(),
      /** What an adjustment would change. */
      adjust: z.string(),
      replace: z.strictObject({ title: z.string(), work, weeklyPlan: z.string() }),
      signs: z.strictObject({
        works: signs,
        weak: signs,
        fails: signs,
        mended: lateSigns,
        patched: lateSigns,
        new: lateSigns,
      }),
      truths: z.record(truth, z.string()),
    }),
  ),
  /** By what the strategy was, then by the verdict on the decisions. */
  debrief: z.record(truth, z.partialRecord(verdict, z.string())),
  closing: z.strictObject({
    reached: z.string(),
    sharp: z.string(),
    fair: z.string(),
    drift: z.string(),
    honest: z.string(),
    again: z.string(),
  }),
  /** The same in every language. */
  model: z.strictObject({
    weeks: z.int(),
    decideAfterWeeks: z.array(z.int()),
    unit: z.string(),
    target: z.number(),
    anywayPerWeek: z.number(),
    noise: z.number().min(0).max(1),
    /** How the numbers come about, for whoever reads the file. */
    random: z.strictObject({
      generator: z.literal('mulberry32'),
      seed: z.string(),
      draws: z.array(z.string()),
      factor: z.string(),
    }),
    deals: z.array(z.record(z.string(), truth)),
    conditions: z.record(condition, conditionFacts),
    decisions: z.strictObject({ keep: decision, adjust: decision, replace: decision }),
    formulas: z.record(z.string(), z.string()),
    paths: z.record(truth, verdictsByPath),
    closings: z.array(
      z.strictObject({ when: z.string(), id: z.enum(['reached', 'sharp', 'fair', 'drift']) }),
    ),
  }),
})

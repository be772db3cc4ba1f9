import * as z from 'zod/mini'
import { encodePlan, leaveOut, markOf, type Choices } from '../link/index.ts'
import type { PlainDate, Plan } from '../plan/index.ts'
import { asJson, keptValue } from './storage/kept-value.ts'

const sentSchema = z.array(
  z.object({
    /** Id of the plan. */
    plan: z.string(),
    /** `markOf` what was sent of it. */
    mark: z.string(),
    day: z.string(),
    choices: z.object({
      amounts: z.optional(z.boolean()),
      checkIns: z.optional(z.boolean()),
      comments: z.optional(z.boolean()),
    }),
    /** What was sent, as a fragment without password. */
    fragment: z.string(),
  }),
)

/** A plan as it was shared from this browser, kept so that answers can be merged against it. */
export type SentPlan = z.infer<typeof sentSchema>[number]

/** So many of the last are kept: about 60 kB. */
const MOST = 60

const { $value, start, change } = keptValue<readonly SentPlan[]>(
  'kmora:sent',
  [],
  asJson(sentSchema),
)

/** What was shared from this browser, the latest first. */
export const $sent = $value

/** Reads what was kept, once. */
export const startSent = start

/** Keeps what a plan said when it was shared. */
export const keepSent = async (plan: Plan, choices: Choices, day: PlainDate): Promise<void> => {
  const sent = leaveOut(plan, choices)
  const entry = {
    plan: plan.id,
    mark: markOf(sent),
    day,
    choices,
    fragment: await encodePlan(sent),
  }
  change((all) =>
    [entry, ...all.filter(({ mark, plan: id }) => mark !== entry.mark || id !== plan.id)].slice(
      0,
      MOST,
    ),
  )
}

import * as z from 'zod/mini'
import { parsePlan, type Plan } from '../plan/index.ts'
import { asJson, keptValue } from './storage/kept-value.ts'

const repliesSchema = z.array(z.object({ to: z.string(), plan: z.unknown() }))

/** A shared plan with what this browser's person comments and proposes, not sent yet or sent before. */
interface Reply {
  /** `markOf` the shared plan. */
  to: string
  plan: unknown
}

/** So many of the last are kept. */
const MOST = 12

const { $value, start, change } = keptValue<readonly Reply[]>(
  'kmora:replies',
  [],
  asJson(repliesSchema),
)

/** The reply to a shared plan that is kept in this browser, by the plan's mark; null when there is none. */
export const replyTo = (mark: string): Plan | null => {
  start()
  const parsed = parsePlan($value.get().find(({ to }) => to === mark)?.plan)
  return parsed.ok ? parsed.plan : null
}

/** Keeps a reply, before older ones. */
export const keepReply = (mark: string, plan: Plan): void => {
  change((all) => [{ to: mark, plan }, ...all.filter(({ to }) => to !== mark)].slice(0, MOST))
}

import type { Plan } from '../plan/index.ts'
import { compact } from './compact.ts'
import { deflate } from './deflate.ts'
import { seal } from './frame.ts'

/**
 * A plan as the fragment of a link, without `#`: base64url characters and one dot. It is never
 * refused, but one longer than `LINK_LIMIT` characters won't open: offer the file instead. Engines
 * deflate differently, so the same plan may give different fragments; all give the same plan.
 */
export const encodePlan = async (plan: Plan): Promise<string> =>
  seal('1', await deflate(new TextEncoder().encode(JSON.stringify(compact(plan)))))

import type { PlainDate, Plan } from '../plan/index.ts'
import { joinBytes } from './join-bytes.ts'
import { leaveOut, type Choices } from './leave-out.ts'
import { sealShort } from './short-frame.ts'

/** How a plan is shared. What is left out or undefined is as if nobody had said anything. */
export interface SharingOptions extends Choices {
  /** Locks the link: without it nobody reads anything. '' locks nothing. */
  password?: string | undefined
  /** Who shares it, shown beside the plan; at most 100 characters of it are kept. */
  sender?: string | undefined
  /** `markOf` the shared plan that this one answers, with comments and proposed changes. */
  answers?: string | undefined
  /** The day of sharing, shown beside the plan. */
  shared?: PlainDate | undefined
}

const SENDER_LENGTH = 100
/** Inside a locked link, the first byte is the format of the others. */
const FORMAT = 2

/**
 * A plan as the fragment of a link, without `#`: base64url characters and one dot. It is never
 * refused, but one longer than `LINK_LIMIT` characters won't open: offer the file instead. Rejects
 * where a password is given and the page has no Web Crypto, or where the coder can't be loaded.
 */
export const encodePlan = async (plan: Plan, options: SharingOptions = {}): Promise<string> => {
  const { writePayload } = await import('./payload.ts')
  const sender = Array.from(options.sender?.trim() ?? '')
    .slice(0, SENDER_LENGTH)
    .join('')
  const payload = await writePayload({
    plan: leaveOut(plan, options),
    ...(sender !== '' && { sender }),
    ...(options.answers !== undefined && { answers: options.answers }),
    ...(options.shared !== undefined && { shared: options.shared }),
  })
  if (!options.password) return sealShort('2', payload)
  const { lock } = await import('./lock.ts')
  return sealShort('e1', await lock(joinBytes(Uint8Array.of(FORMAT), payload), options.password))
}

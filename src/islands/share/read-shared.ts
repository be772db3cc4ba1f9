import type { DecodeResult } from '../../link/index.ts'
import type { PlainDate, Plan } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'

/** A plan that came in a link, and who shared it when, where the link says so. */
export interface Shared {
  plan: Plan
  sender?: string
  shared?: PlainDate
  /** The mark of the plan that it answers. */
  answers?: string
}

export type SharedState =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'failed'; reason: keyof Strings['shared']['failures'] }
  | { kind: 'locked'; fragment: string }
  | ({ kind: 'plan' } & Shared)

const decode = async (fragment: string, password?: string): Promise<DecodeResult> => {
  const link = await import('../../link/index.ts').catch(() => undefined)
  return link?.decodePlan(fragment, password) ?? { ok: false, reason: 'out-of-reach', issues: [] }
}

/** What a fragment holds, opened with a password where it has one. */
export const readShared = async (fragment: string, password?: string): Promise<SharedState> => {
  if (fragment === '') return { kind: 'none' }
  const result = await decode(fragment, password)
  if (result.ok) {
    const { plan, sender, shared, answers } = result
    return {
      kind: 'plan',
      plan,
      ...(sender && { sender }),
      ...(shared && { shared }),
      ...(answers && { answers }),
    }
  }
  const { reason } = result
  return reason === 'locked' ? { kind: 'locked', fragment } : { kind: 'failed', reason }
}

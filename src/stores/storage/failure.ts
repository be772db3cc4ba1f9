/** Why a copy was not written. */
export type Failure = 'full' | 'forbidden' | 'failed'

const full = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']
const forbidden = ['SecurityError', 'NotAllowedError', 'InvalidAccessError', 'ReferenceError']

/** The failure behind what storage threw; storage that is not there at all counts as forbidden. */
export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) return 'failed'
  if (full.includes(error.name)) return 'full'
  return forbidden.includes(error.name) ? 'forbidden' : 'failed'
}

/** The failure to tell when both copies failed: the one that the person can do most about. */
export const graver = (one: Failure, other: Failure): Failure =>
  (['full', 'forbidden'] as const).find((failure) => failure === one || failure === other) ??
  'failed'

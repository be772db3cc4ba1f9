import { sortedJson } from '../plan/merge/same-value.ts'
import type { Plan } from '../plan/index.ts'
import { toBase64url } from './base64url.ts'
import { checksum } from './short-frame.ts'

/** Bytes of a mark. */
export const MARK_BYTES = 4

/**
 * A short name for exactly what a plan says, the same on both sides of a link, by which an answer finds the
 * plan that it answers: 6 characters of base64url. Part of the format: it never changes.
 */
export const markOf = (plan: Plan): string => {
  const sum = checksum(encodeURIComponent(sortedJson(plan)))
  return toBase64url(Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum))
}

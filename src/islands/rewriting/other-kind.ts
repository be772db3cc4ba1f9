import type { Reading } from '../../plan/index.ts'
import type { Kind } from './criterion.ts'

/** The reading of a sentence that surely is of another kind than it is to become; null where it is not. */
export const otherKind = (reading: Reading | undefined, kind: Kind): Reading | null =>
  reading?.sure && reading.kind !== kind ? reading : null

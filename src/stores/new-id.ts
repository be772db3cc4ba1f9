import { platform } from './platform.ts'

/** A new id for a plan or a part. */
export const newId = (): string => platform().newId()

import { platform } from './platform.ts'

/** This instant. */
export const now = (): Date => platform().now()

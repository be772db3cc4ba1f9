import type { PlainDate } from '../plan/index.ts'
import { platform } from './platform.ts'

/** The calendar date where the person is. */
export const today = (): PlainDate => platform().today()

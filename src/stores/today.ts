import type { PlainDate } from '../plan/index.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The calendar date where the person is. */
export const today = (): PlainDate => {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

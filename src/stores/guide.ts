import { keptValue } from './storage/kept-value.ts'

const { $value, start, change } = keptValue<boolean>('kmora:guide-left', false, {
  read: (text) => text === 'true',
  write: String,
})

/** Whether the person left the guide of the first steps. */
export const $guideLeft = $value

/** Reads what was kept, once. */
export const startGuide = start

/** Leaves the guide, or takes it up again. */
export const leaveGuide = (isLeft: boolean): void => {
  change(() => isLeft)
}

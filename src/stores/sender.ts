import { keptValue } from './storage/kept-value.ts'

const { $value, start, change } = keptValue<string>('kmora:sender', '', {
  read: (text) => text,
  write: (name) => name,
})

/** The name a person last signed a shared plan with in this browser. */
export const $sender = $value

/** Reads the name that was kept, once. */
export const startSender = start

/** Keeps another name. */
export const rememberSender = (name: string): void => {
  change(() => name)
}

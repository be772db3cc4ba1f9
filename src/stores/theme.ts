import { keptValue } from './storage/kept-value.ts'

export type Theme = 'system' | 'light' | 'dark'

const { $value, start, change } = keptValue<Theme>('kmora:theme', 'system', {
  read: (text) => (text === 'light' || text === 'dark' ? text : 'system'),
  write: (theme) => theme,
})

/** The theme the person chose. `first-paint.js` reads the same key. */
export const $theme = $value

/** Reads what was kept, once. */
export const startTheme = start

export const setTheme = (theme: Theme): void => {
  change(() => theme)
}

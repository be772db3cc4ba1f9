import { atom, type ReadableAtom } from 'nanostores'

export type Theme = 'system' | 'light' | 'dark'

const theme = atom<Theme>('system')

export const $theme: ReadableAtom<Theme> = theme

/** Reads what was kept, once. */
export const startTheme = (): void => undefined

export const setTheme = (next: Theme): void => theme.set(next)

import { home } from './es/home.ts'
import { site } from './es/site.ts'

/** Every word of the interface in Spanish: the source of truth for the shape of the other language. */
export const es = { site, home }

export type Strings = typeof es

import { home } from './en/home.ts'
import { site } from './en/site.ts'
import type { Strings } from './es.ts'

/** Every word of the interface in English. */
export const en = { site, home } satisfies Strings

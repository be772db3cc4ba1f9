import { en } from './en.ts'
import { es, type Strings } from './es.ts'

/** Every word of the interface, by language. Islands get their slice of one language as a prop. */
export const strings: Record<'es' | 'en', Strings> = { es, en }

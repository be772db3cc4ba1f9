import type { SiteLanguage } from '../../site.ts'
import { loadStyled } from '../load-styled.ts'
import closingStyle from './closing.css?url'

const wordsOf = {
  es: () => import('../../strings/es/closing.ts'),
  en: () => import('../../strings/en/closing.ts'),
} as const

/** Fetches what closes a quarter and looks back on it, with its style and its words in one language. */
export const loadClosing = async (lang: SiteLanguage) => {
  const [Closing, { closing }] = await Promise.all([
    loadStyled(closingStyle, async () => (await import('./Closing.tsx')).Closing),
    wordsOf[lang](),
  ])
  return { Closing, words: closing }
}

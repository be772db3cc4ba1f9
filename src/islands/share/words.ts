import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'

type Words = Strings['share']

const wordsOf: Record<SiteLanguage, () => Promise<{ share: Words }>> = {
  es: () => import('../../strings/es/share.ts'),
  en: () => import('../../strings/en/share.ts'),
}

/** Fetches the words of sharing in one language. */
export const loadShareWords = async (lang: SiteLanguage): Promise<Words> =>
  (await wordsOf[lang]()).share

/** The words of sharing, which are fetched with its dialog. */
export const ShareWords = createContext<Words | null>(null)

/** The words of sharing; only within `ShareWords`. */
export const useShare = (): Words => {
  const words = useContext(ShareWords)
  if (!words) throw new Error('outside sharing')
  return words
}

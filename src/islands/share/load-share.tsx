import type { SiteLanguage } from '../../site.ts'
import { ShareDialog, type ShareProps } from './ShareDialog.tsx'
import { loadShareWords, ShareWords } from './words.ts'

/** The dialog that shares a plan, once its words in one language are there. */
export const loadShare = async (lang: SiteLanguage) => {
  const words = await loadShareWords(lang)
  return (props: ShareProps) => (
    <ShareWords.Provider value={words}>
      <ShareDialog {...props} />
    </ShareWords.Provider>
  )
}

import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import { PasteDialog, type PasteProps } from './PasteDialog.tsx'

const wordsOf: Record<SiteLanguage, () => Promise<{ paste: Strings['paste'] }>> = {
  es: () => import('../../strings/es/paste.ts'),
  en: () => import('../../strings/en/paste.ts'),
}

/** The dialog that takes in a pasted list, once its words in one language are there. */
export const loadPaste = async (lang: SiteLanguage) => {
  const { paste } = await wordsOf[lang]()
  return (props: Omit<PasteProps, 'words'>) => <PasteDialog {...props} words={paste} />
}

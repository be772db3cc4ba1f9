import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import type { PasteProps } from './PasteDialog.tsx'

const wordsOf: Record<SiteLanguage, () => Promise<{ paste: Strings['paste'] }>> = {
  es: () => import('../../strings/es/paste.ts'),
  en: () => import('../../strings/en/paste.ts'),
}

/** Fetches the dialog that takes in a pasted list, and its words in one language. */
export const loadPaste = async (lang: SiteLanguage) => {
  const [{ PasteDialog }, { paste }] = await Promise.all([
    import('./PasteDialog.tsx'),
    wordsOf[lang](),
  ])
  return (props: Omit<PasteProps, 'words'>) => <PasteDialog {...props} words={paste} />
}

import type { SiteLanguage } from '../../site.ts'
import { OpeningDialog, type OpeningProps } from './OpeningDialog.tsx'

const wordsOf = {
  es: () =>
    Promise.all([import('../../strings/es/opening.ts'), import('../../strings/es/files.ts')]),
  en: () =>
    Promise.all([import('../../strings/en/opening.ts'), import('../../strings/en/files.ts')]),
} as const

/** What opens a file and says what it brings, once its words in one language are there. */
export const loadOpening = async (lang: SiteLanguage) => {
  const [{ opening }, { files }] = await wordsOf[lang]()
  return (props: Omit<OpeningProps, 'words' | 'files'>) => (
    <OpeningDialog {...props} words={opening} files={files} />
  )
}

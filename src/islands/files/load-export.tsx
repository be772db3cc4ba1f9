import type { SiteLanguage } from '../../site.ts'
import { ExportDialog, type ExportProps } from './ExportDialog.tsx'

const wordsOf = {
  es: () =>
    Promise.all([import('../../strings/es/exporting.ts'), import('../../strings/es/files.ts')]),
  en: () =>
    Promise.all([import('../../strings/en/exporting.ts'), import('../../strings/en/files.ts')]),
} as const

/** The dialog with the ways out for a plan, once its words in one language are there. */
export const loadExport = async (lang: SiteLanguage) => {
  const [{ exporting }, { files }] = await wordsOf[lang]()
  return (props: Omit<ExportProps, 'words' | 'files'>) => (
    <ExportDialog {...props} words={exporting} files={files} />
  )
}

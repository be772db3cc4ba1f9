import type { SiteLanguage } from '../../site.ts'
import { ExportDialog, type ExportProps } from './ExportDialog.tsx'
import { exportWordsOf } from './export-words.ts'

/** The dialog with the ways out for a plan, once its words in one language are there. */
export const loadExport = async (lang: SiteLanguage) => {
  const words = await exportWordsOf[lang]()
  return (props: Omit<ExportProps, 'words' | 'files'>) => <ExportDialog {...props} {...words} />
}

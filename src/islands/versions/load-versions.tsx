import type { SiteLanguage } from '../../site.ts'
import { VersionsDialog, type VersionsProps } from './VersionsDialog.tsx'

const wordsOf = {
  es: () => import('../../strings/es/versions.ts'),
  en: () => import('../../strings/en/versions.ts'),
} as const

/** The dialog of a plan's earlier versions, once its words in one language are there. */
export const loadVersions = async (lang: SiteLanguage) => {
  const { versions } = await wordsOf[lang]()
  return (props: Omit<VersionsProps, 'text'>) => <VersionsDialog {...props} text={versions} />
}

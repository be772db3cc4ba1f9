import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'

/** The words of the export and of the files that it makes, fetched in one language. */
export const exportWordsOf: Record<
  SiteLanguage,
  () => Promise<{ words: Strings['exporting']; files: Strings['files'] }>
> = {
  es: async () => {
    const [{ exporting: words }, { files }] = await Promise.all([
      import('../../strings/es/exporting.ts'),
      import('../../strings/es/files.ts'),
    ])
    return { words, files }
  },
  en: async () => {
    const [{ exporting: words }, { files }] = await Promise.all([
      import('../../strings/en/exporting.ts'),
      import('../../strings/en/files.ts'),
    ])
    return { words, files }
  },
}

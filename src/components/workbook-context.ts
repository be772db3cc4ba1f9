import { lessonPathsById } from '../course.ts'
import type { WorkbookContext } from '../islands/workbook/context.ts'
import { address, addressOf, type SiteLanguage } from '../site.ts'
import { strings } from '../strings/strings.ts'

/** What the workbook's islands are given by their page: one language's words, and addresses. */
export const workbookContext = async (
  lang: SiteLanguage,
): Promise<Omit<WorkbookContext, 'decimal'>> => {
  const { workbook, site, review, checks, share } = strings[lang]
  const paths = await lessonPathsById(lang)
  return {
    lang,
    words: workbook,
    levels: site.levels,
    review,
    checks,
    share,
    addresses: {
      lessons: Object.fromEntries(Object.entries(paths).map(([id, path]) => [id, address(path)])),
      examples: addressOf('examples', lang),
      plan: addressOf('plan', lang),
      worksheet: addressOf('worksheet', lang),
    },
  }
}

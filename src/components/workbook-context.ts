import { getEntry } from 'astro:content'
import { lessonPathsById } from '../course.ts'
import type { WorkbookContext } from '../islands/workbook/context.ts'
import { rules, type TermId } from '../plan/index.ts'
import { address, addressOf, contact, type SiteLanguage } from '../site.ts'
import { strings } from '../strings/strings.ts'

const termOf = async (lang: SiteLanguage, id: TermId) => {
  const entry = await getEntry('glossary', `${lang}/${id}`)
  if (!entry) throw new Error(`The glossary has no ${lang}/${id}`)
  return { name: entry.data.term, meaning: entry.data.short }
}

/** The terms of the glossary that the checks turn on. */
const termsOf = async (lang: SiteLanguage): Promise<WorkbookContext['terms']> => {
  const ids = [...new Set(rules.map(({ term }) => term))]
  const terms = await Promise.all(ids.map(async (id) => [id, await termOf(lang, id)] as const))
  return Object.fromEntries(terms) as WorkbookContext['terms']
}

/** What the workbook's islands are given by their page: one language's words, and addresses. */
export const workbookContext = async (
  lang: SiteLanguage,
): Promise<Omit<WorkbookContext, 'decimal'>> => {
  const { workbook, site, review, checks, views, guide } = strings[lang]
  const paths = await lessonPathsById(lang)
  return {
    lang,
    words: workbook,
    levels: site.levels,
    review,
    checks,
    views: { label: views.label, names: views.names, opening: views.opening },
    guide,
    terms: await termsOf(lang),
    contact,
    moreOnTerms: strings[lang].glossary.more,
    addresses: {
      lessons: Object.fromEntries(Object.entries(paths).map(([id, path]) => [id, address(path)])),
      examples: addressOf('examples', lang),
      glossary: addressOf('glossary', lang),
      plan: addressOf('plan', lang),
      worksheet: addressOf('worksheet', lang),
    },
  }
}

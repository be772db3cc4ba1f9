import { parsePlan, type Plan } from './plan/index.ts'
import { languages, pathsOf, type SiteLanguage } from './site.ts'

/** A complete plan to look at and to begin with. */
export interface Example {
  /** The same in both languages. */
  id: string
  lang: SiteLanguage
  slug: string
  plan: Plan
}

const files = import.meta.glob<unknown>('../content/examples/*.json', {
  eager: true,
  import: 'default',
})

const slugOf = (plan: Plan) =>
  plan.title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** How many tactics each strategy of a plan has. */
export const sizesOf = (plan: Plan): number[] =>
  plan.strategies.map(({ tactics }) => tactics.length)

/** How many tactics serve the strategies of a plan. */
export const tacticCount = (plan: Plan): number =>
  sizesOf(plan).reduce((sum, size) => sum + size, 0)

/**
 * Every example of a language, from the smallest plan to the largest: files are named `id.lang.json`,
 * in the workbook's own format.
 */
export const examplesIn = (lang: SiteLanguage): Example[] =>
  Object.entries(files)
    .filter(([path]) => path.endsWith(`.${lang}.json`))
    .map(([path, value]) => {
      const result = parsePlan(value)
      if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.issues)}`)
      const id = path.replace(/^.*\/|\.\w+\.json$/g, '')
      return { id, lang, slug: slugOf(result.plan), plan: result.plan }
    })
    .toSorted((one, other) => tacticCount(one.plan) - tacticCount(other.plan))

/** An example's paths in every language. */
export const examplePaths = (id: string): Record<SiteLanguage, string> => {
  const [es, en] = languages.map((lang) => {
    const twin = examplesIn(lang).find((example) => example.id === id)
    if (!twin) throw new Error(`Example ${id} is missing in ${lang}`)
    return twin.slug
  })
  return pathsOf('examples', { es: es ?? '', en: en ?? '' })
}

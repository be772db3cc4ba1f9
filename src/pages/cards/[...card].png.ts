import type { APIRoute, GetStaticPaths } from 'astro'
import type { Card } from '../../cards/draw-card.ts'
import { keptCard } from '../../cards/kept-card.ts'
import { lessonEyebrow } from '../../components/lesson-eyebrow.ts'
import { lessonsIn } from '../../course.ts'
import { examplesIn } from '../../examples.ts'
import { cardPath, languages, pathOf, type RouteName, type SiteLanguage } from '../../site.ts'
import { strings } from '../../strings/strings.ts'

/** A page's path, and what its card says of it. */
type PageCard = { path: string } & Omit<Card, 'brand' | 'tagline'>

/** The thread of a page that is not about one plan: nothing but the levels, and a loose tactic. */
const plainThread = (lang: SiteLanguage): Card['thread'] => ({
  levels: strings[lang].site.levels,
  strategies: [{ tactics: 2 }, { tactics: 1 }],
  loose: true,
})

const shelves = (lang: SiteLanguage): PageCard[] => {
  const { site, home, lesson, examples, glossary, search, workbook, shared, privacy } =
    strings[lang]
  const titles = {
    home: home.heading,
    lessons: lesson.title,
    examples: examples.title,
    glossary: glossary.title,
    search: search.title,
    worksheet: workbook.sheet.title,
    workbook: workbook.title,
    plan: shared.title,
    privacy: privacy.title,
    offline: site.offline.title,
  } satisfies Record<RouteName, string>
  return Object.entries(titles).map(([name, title]) => ({
    path: pathOf(name as RouteName, lang),
    eyebrow: site.name,
    title,
    thread: plainThread(lang),
  }))
}

const lessons = async (lang: SiteLanguage): Promise<PageCard[]> => {
  return (await lessonsIn(lang)).map((lesson) => ({
    path: pathOf('lessons', lang, lesson.slug),
    eyebrow: lessonEyebrow(lang, lesson),
    title: lesson.entry.data.title,
    thread: plainThread(lang),
  }))
}

const examples = (lang: SiteLanguage): PageCard[] =>
  examplesIn(lang).map(({ slug, plan }) => ({
    path: pathOf('examples', lang, slug),
    eyebrow: strings[lang].examples.onePlan,
    title: plan.title,
    thread: {
      levels: strings[lang].site.levels,
      objective: plan.objective.sentence,
      strategies: plan.strategies.slice(0, 3).map(({ title }) => ({ title, tactics: 0 })),
      loose: false,
    },
  }))

export const getStaticPaths: GetStaticPaths = async () => {
  const cards = await Promise.all(
    languages.map(async (lang) => {
      const { brand, tagline } = strings[lang].site
      const own = [...shelves(lang), ...(await lessons(lang)), ...examples(lang)]
      return own.map(({ path, ...card }) => ({
        params: { card: cardPath(path).replace(/^cards\/|\.png$/g, '') },
        props: { card: { brand, tagline, ...card } },
      }))
    }),
  )
  return cards.flat()
}

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await keptCard(props.card), { headers: { 'Content-Type': 'image/png' } })

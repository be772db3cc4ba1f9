import type { Lesson } from '../course.ts'
import { absoluteAddress, pathOf, type SiteLanguage } from '../site.ts'
import { strings } from '../strings/strings.ts'

/** Something that schema.org has a word for, without its `@context`. */
export interface Thing {
  '@type': string
  [property: string]: unknown
}

const provider: Thing = { '@type': 'Organization', name: 'KMORA' }

const free = { isAccessibleForFree: true, provider }

/** A span of time as ISO 8601 writes it. */
const duration = (minutes: number) => `PT${minutes}M`

const courseAddress = (lang: SiteLanguage) => absoluteAddress(pathOf('lessons', lang))

/** The way from the home page down to a page; its paths are below the site's folder. */
export const breadcrumbs = (steps: readonly { name: string; path: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteAddress(path),
  })),
})

/** A lesson as a part of the course, which says the rest: every byte of a lesson's page counts. */
export const lessonThing = (lang: SiteLanguage, { entry, slug }: Lesson): Thing => ({
  '@type': 'LearningResource',
  learningResourceType: 'lesson',
  name: entry.data.title,
  description: entry.data.description,
  url: absoluteAddress(pathOf('lessons', lang, slug)),
  inLanguage: lang,
  timeRequired: duration(entry.data.minutes + entry.data.game),
  isPartOf: { '@id': courseAddress(lang) },
})

/** The whole course with its lessons in order. */
export const courseThing = (lang: SiteLanguage, lessons: readonly Lesson[]): Thing => {
  const minutes = lessons.reduce((sum, { entry }) => sum + entry.data.minutes + entry.data.game, 0)
  return {
    '@type': 'Course',
    '@id': courseAddress(lang),
    name: strings[lang].site.course,
    description: strings[lang].lesson.description,
    url: courseAddress(lang),
    inLanguage: lang,
    timeRequired: duration(minutes),
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'USD' },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'online',
      courseWorkload: duration(minutes),
    },
    hasPart: lessons.map(({ entry, slug }) => ({
      '@type': 'LearningResource',
      name: entry.data.title,
      url: absoluteAddress(pathOf('lessons', lang, slug)),
    })),
    ...free,
  }
}

/** A complete plan to learn from. */
export const exampleThing = (
  lang: SiteLanguage,
  example: { name: string; description: string; slug: string },
): Thing => ({
  '@type': 'LearningResource',
  learningResourceType: 'example',
  name: example.name,
  description: example.description,
  url: absoluteAddress(pathOf('examples', lang, example.slug)),
  inLanguage: lang,
  ...free,
})

/** The glossary with every term, each at its place in the page. */
export const glossaryThing = (
  lang: SiteLanguage,
  terms: readonly { id: string; term: string; short: string }[],
): Thing => {
  const address = absoluteAddress(pathOf('glossary', lang))
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    name: strings[lang].glossary.title,
    description: strings[lang].glossary.description,
    url: address,
    inLanguage: lang,
    hasDefinedTerm: terms.map(({ id, term, short }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      termCode: id,
      name: term,
      description: short,
      inDefinedTermSet: address,
    })),
  }
}

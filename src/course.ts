import { getCollection, type CollectionEntry } from 'astro:content'
import { pathsOf, type SiteLanguage } from './site.ts'

/** A lesson with its place in the course. */
export interface Lesson {
  entry: CollectionEntry<'lessons'>
  /** Last part of its address, in its own language. */
  slug: string
  /** Its place in the course, from 1; null for an extra, which stands beside it. */
  position: number | null
}

const order = (entry: CollectionEntry<'lessons'>) => entry.id.split('/')[1] ?? entry.id

const readLessons = async (lang: SiteLanguage): Promise<Lesson[]> => {
  const entries = await getCollection('lessons', ({ id }) => id.startsWith(`${lang}/`))
  return entries
    .toSorted((a, b) => order(a).localeCompare(order(b)))
    .map((entry, index) => ({
      entry,
      slug: order(entry).replace(/^\d+-/, ''),
      position: entry.data.extra ? null : index + 1,
    }))
}

const built = new Map<SiteLanguage, Promise<Lesson[]>>()

/** The lessons of a language in the course's order, extras last: files are named `NN-slug.mdx`. */
export const lessonsIn = (lang: SiteLanguage): Promise<Lesson[]> => {
  const lessons = built.get(lang) ?? readLessons(lang)
  if (import.meta.env.PROD) built.set(lang, lessons)
  return lessons
}

/** The lessons to show beside one, `most` of them at the most: those nearest to it in the course's order. */
export const lessonsAround = (lessons: Lesson[], place: number, most: number): Lesson[] => {
  const first = Math.max(0, Math.min(place - Math.floor(most / 2), lessons.length - most))
  return lessons.slice(first, first + most)
}

/** A lesson's paths in every language, found by its id. */
export const lessonPaths = async (id: string): Promise<Record<SiteLanguage, string>> => {
  const slugIn = async (lang: SiteLanguage) => {
    const twin = (await lessonsIn(lang)).find(({ entry }) => entry.data.id === id)
    if (!twin) throw new Error(`Lesson ${id} is missing in ${lang}`)
    return twin.slug
  }
  return pathsOf('lessons', { es: await slugIn('es'), en: await slugIn('en') })
}

/** Paths of a language's lessons by lesson id, for links from the checks. */
export const lessonPathsById = async (lang: SiteLanguage): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await lessonsIn(lang)).map(({ entry, slug }) => [
      entry.data.id,
      pathsOf('lessons', { es: slug, en: slug })[lang],
    ]),
  )

import { expect, test } from '@playwright/test'
import { builtFile, builtPages, htmlOf, lessonPages } from './built-site.ts'

type Thing = Record<string, unknown> & { '@type': string }

/** What a page says it is, as JSON-LD. */
const thingsIn = (html: string): Thing[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Thing,
  )

const typesIn = (path: string): string[] => thingsIn(htmlOf(path)).map((thing) => thing['@type'])

/** Every thing of a page with those inside it. */
const withInner = (value: unknown): Thing[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(withInner)
  return '@type' in value ? [value as Thing, ...inner] : inner
}

/** What search engines ask of each type. */
const required: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Course: ['name', 'description', 'provider', 'offers', 'hasCourseInstance', 'hasPart'],
  CourseInstance: ['courseMode', 'courseWorkload'],
  LearningResource: ['name', 'url'],
  DefinedTermSet: ['name', 'description', 'url', 'hasDefinedTerm'],
  DefinedTerm: ['name', 'description', 'termCode', 'inDefinedTermSet'],
  Organization: ['name'],
  Offer: ['category'],
}

test(
  'every page tells search engines what it is, with all they ask for',
  { tag: '@desktop' },
  () => {
    for (const path of builtPages) {
      const things = thingsIn(htmlOf(path))
      for (const thing of things) expect(thing['@context'], path).toBe('https://schema.org')
      for (const thing of withInner(things)) {
        expect(Object.keys(required), path).toContain(thing['@type'])
        for (const field of required[thing['@type']] ?? [])
          expect(thing[field], `${path}: ${thing['@type']} ${field}`).toBeTruthy()
        for (const address of [thing.url, thing.item].filter(
          (address) => typeof address === 'string',
        ))
          expect(builtFile(new URL(address).pathname), `${path}: ${address}`).toBeDefined()
      }
    }
  },
)

test('each kind of page is the thing it is', { tag: '@desktop' }, () => {
  for (const path of lessonPages)
    expect(typesIn(path)).toEqual(['BreadcrumbList', 'LearningResource'])
  for (const path of ['lecciones/', 'en/lessons/'])
    expect(typesIn(path)).toEqual(['BreadcrumbList', 'Course'])
  for (const path of ['glosario/', 'en/glossary/'])
    expect(typesIn(path)).toEqual(['BreadcrumbList', 'DefinedTermSet'])
  expect(typesIn('')).toEqual([])
  expect(typesIn('404.html')).toEqual([])
})

test(
  'the course has every lesson, the glossary every term at its place',
  { tag: '@desktop' },
  () => {
    const [, course] = thingsIn(htmlOf('lecciones/'))
    expect(course?.hasPart).toHaveLength(lessonPages.length / 2)

    const glossary = htmlOf('glosario/')
    const ids = withInner(thingsIn(glossary))
      .filter((thing) => thing['@type'] === 'DefinedTerm')
      .map(({ termCode }) => String(termCode))
    expect(ids.length).toBeGreaterThan(30)
    for (const id of ids) expect(glossary).toContain(`id="${id}"`)
  },
)

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { attributesOf, languages, lessonFiles, type Language } from './lesson-files.ts'

/** The terms of a language with those they name, by id, in the order of their files. */
const termsIn = (language: Language) => {
  const folder = new URL(`../../content/glossary/${language}/`, import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const [, related = ''] = /^related: \[(.*)\]$/m.exec(text) ?? []
      const [, id = ''] = /^id: (.*)$/m.exec(text) ?? []
      return { name, id, related: [...related.matchAll(/[\w-]+/g)].map(([other]) => other) }
    })
}

test('both languages have the same terms, which name the same others', () => {
  assert.deepEqual(termsIn('en'), termsIn('es'))
  assert.ok(termsIn('es').length >= 30)
})

test('a term has the id of its file', () => {
  for (const { name, id } of termsIn('es')) assert.equal(`${id}.md`, name)
})

for (const language of languages) {
  const terms = termsIn(language)
  const ids = terms.map(({ id }) => id)
  const inLessons = lessonFiles(language).flatMap((lesson) => attributesOf(lesson, 'Term', 'id'))
  const inTerms = terms.flatMap(({ related }) => related)

  test(`every term that a lesson or another term names is in the glossary, in ${language}`, () => {
    assert.ok(inLessons.length > 0)
    for (const used of [...inLessons, ...inTerms]) assert.ok(ids.includes(used), used)
  })

  test(`every term is explained in a lesson, and names others than itself, in ${language}`, () => {
    for (const { id, related } of terms) {
      assert.ok(inLessons.includes(id), id)
      assert.ok(!related.includes(id), id)
    }
  })
}

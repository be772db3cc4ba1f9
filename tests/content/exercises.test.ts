import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { attributesOf, itemsOf, languages, lessonFiles, type Language } from './lesson-files.ts'

const read = (language: Language, bank: string) =>
  readFileSync(new URL(`../../content/exercises/${language}/${bank}.yaml`, import.meta.url), 'utf8')

/** The ids of a bank's exercises, in order. */
const idsIn = (language: Language, bank: string) =>
  [...read(language, bank).matchAll(/^- id: (.+)$/gm)].flatMap(([, id]) => id ?? [])

/** What decides how an exercise is answered, in order: the texts are left out. */
const answersIn = (language: Language, bank: string) =>
  read(language, bank).match(/^[ -]*(?:id|answer|kind|serves):.*$|^[ -]*\w+: [\d.]+$/gm)

const drawnFrom = { Sorting: 'sorting', Rewriting: 'rewriting' }
const named = { ThreadBuilder: 'threads', Coverage: 'coverage', Simulator: 'simulator' }

for (const bank of [...Object.values(drawnFrom), ...Object.values(named)])
  test(`${bank}: the same exercises with the same answers in both languages, ids once`, () => {
    const ids = idsIn('es', bank)
    assert.ok(ids.length > 0)
    assert.deepEqual([...new Set(ids)], ids)
    assert.deepEqual(answersIn('en', bank), answersIn('es', bank))
  })

test('there are sixty statements or more to sort', () =>
  assert.ok(idsIn('es', 'sorting').length >= 60))

for (const language of languages) {
  const lessons = lessonFiles(language)

  test(`an exercise that a lesson shows is in its bank, in ${language}`, () => {
    for (const [name, bank] of Object.entries(drawnFrom)) {
      const used = lessons.flatMap((lesson) => itemsOf(lesson, name))
      assert.ok(used.length > 0, name)
      for (const id of used) assert.ok(idsIn(language, bank).includes(id), `${name} ${id}`)
    }
    for (const [name, bank] of Object.entries(named)) {
      const used = lessons.flatMap((lesson) => attributesOf(lesson, name, 'id'))
      assert.ok(used.length > 0, name)
      for (const id of used) assert.ok(idsIn(language, bank).includes(id), `${name} ${id}`)
    }
  })

  test(`no lesson shows an exercise twice, in ${language}`, () => {
    for (const lesson of lessons)
      for (const name of Object.keys(drawnFrom)) {
        const used = itemsOf(lesson, name)
        assert.deepEqual([...new Set(used)], used, lesson.id)
      }
  })
}

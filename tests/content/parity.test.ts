import assert from 'node:assert/strict'
import test from 'node:test'
import { languages, lessonFiles, type Language } from './lesson-files.ts'

/** What names a place, a widget or an exercise; all other attributes are texts. */
const namesSomething = ['id', 'kind', 'part', 'items']

/** An attribute without its words: what it names, or its shape and numbers. */
const boneOf = (name: string, value: string) =>
  namesSomething.includes(name)
    ? value
    : value
        .replace(/'(?:[^'\\]|\\.)*'|"[^"]*"/g, "''")
        .replace(/^[^[{]*$/, '')
        .replace(/[\s,]/g, '')

const bonesOf = (language: Language) =>
  lessonFiles(language).map(({ id, teaches, components }) => ({
    id,
    teaches,
    components: components.map(({ name, attributes }) => [
      name,
      ...Object.entries(attributes).map(([key, value]) => `${key}=${boneOf(key, value)}`),
    ]),
  }))

/** The numbers of a text, sorted, with a point for decimals: 65.000 and 65,000 are both 65000. */
const numbersIn = (text: string, language: Language) =>
  (text.match(/(?<![\w'])\d[\d.,]*\d|\b\d+/g) ?? [])
    .map((number) =>
      language === 'es' ? number.replace(/[.,]/g, (c) => (c === ',' ? '.' : ',')) : number,
    )
    .map((number) => Number(number.replace(/,/g, '')))
    .sort((a, b) => a - b)

test('lessons have the same ids, places, widgets, exercises and pictures in both languages', () =>
  assert.deepEqual(bonesOf('en'), bonesOf('es')))

test('lessons tell the same numbers in both languages', () => {
  const [es = [], en = []] = languages.map((language) =>
    lessonFiles(language).map(({ id, text }) => [id, numbersIn(text, language)]),
  )
  assert.deepEqual(en, es)
})

for (const language of languages)
  test(`a place is named once in a lesson, in ASCII, in ${language}`, () => {
    for (const { id, components } of lessonFiles(language)) {
      const places = components.flatMap(({ name, attributes }) =>
        name === 'Heading' ? (attributes.id ?? '') : [],
      )
      assert.deepEqual([...new Set(places)], places, id)
      assert.ok(places.length > 0, id)
      for (const place of places) assert.match(place, /^[a-z][a-z0-9-]*$/, id)
    }
  })

import assert from 'node:assert/strict'
import test from 'node:test'
import { strings } from '../../src/strings/strings.ts'

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every text of a tree under its dotted path. */
const textsOf = (tree: unknown, path = ''): [string, string][] => {
  if (typeof tree === 'string') return [[path, tree]]
  assert.ok(isTree(tree), `${path} is neither a text nor a group of texts`)
  return Object.entries(tree).flatMap(([key, value]) =>
    textsOf(value, path === '' ? key : `${path}.${key}`),
  )
}

const es = new Map(textsOf(strings.es))
const en = new Map(textsOf(strings.en))
const all = [...textsOf(strings.es, 'es'), ...textsOf(strings.en, 'en')]

const placesIn = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort()

/** The forms of a text that a count chooses among: `{ one, other }`, under the path of the other. */
const isOne = (path: string) => path.endsWith('.one')
const otherOf = (path: string) => path.replace(/\.one$/, '.other')

test('both languages have the same texts', () => {
  assert.ok(es.size > 300)
  assert.deepEqual([...en.keys()].sort(), [...es.keys()].sort())
})

test('a text has the same places in both languages', () => {
  for (const [path, text] of es) {
    // A singular may say its one without a number, in one language or in both.
    if (isOne(path)) continue
    assert.deepEqual(placesIn(en.get(path)), placesIn(text), path)
  }
})

test('a singular has no place that its plural lacks, and comes with one', () => {
  for (const texts of [es, en])
    for (const [path, text] of texts) {
      if (!isOne(path)) continue
      const plural = texts.get(otherOf(path))
      assert.ok(plural !== undefined, path)
      const known = placesIn(plural)
      for (const place of placesIn(text)) assert.ok(known.includes(place), `${path}: ${place}`)
    }
})

test('braces stand only around the name of a place', () => {
  for (const [path, text] of all) assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /[{}]/, path)
})

test('no text is empty, and none has spaces at its ends or two in a row', () => {
  for (const [path, text] of all) assert.match(text, /^\S+(?:[ \n]\S+)*$/u, path)
})

test('nobody shouts', () => {
  for (const [path, text] of all) assert.doesNotMatch(text, /[!¡]/, path)
})

test('quotes and apostrophes are typographic', () => {
  for (const [path, text] of all) assert.doesNotMatch(text, /["']/, path)
})

test('a Spanish question is opened and closed', () => {
  for (const [path, text] of es)
    assert.equal(text.split('¿').length, text.split('?').length, `${path}: ${text}`)
})

test('an ellipsis is one character, in both languages', () => {
  for (const [path, text] of all) assert.doesNotMatch(text, /\.{2,}/, path)
})

test('there is no HTML in a text', () => {
  for (const [path, text] of all) assert.doesNotMatch(text, /<\/?[a-z]|&\w+;/i, path)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { readExcerpt } from '../../src/stores/search-excerpt.ts'

const plain = (text: string) => ({ text, isMarked: false })
const marked = (text: string) => ({ text, isMarked: true })

test('what was searched for is marked, the rest is not', () => {
  assert.deepEqual(readExcerpt('El <mark>ritmo</mark> dice <mark>dónde</mark>'), [
    plain('El '),
    marked('ritmo'),
    plain(' dice '),
    marked('dónde'),
  ])
  assert.deepEqual(readExcerpt('sin marca'), [plain('sin marca')])
  assert.deepEqual(readExcerpt(''), [])
})

test('entities become characters, once', () =>
  assert.deepEqual(readExcerpt('A &amp; B &lt;b&gt; &amp;lt; <mark>&quot;x&#39;</mark>'), [
    plain('A & B <b> &lt; '),
    marked('"x\''),
  ]))

test('no space is left before the end of a sentence', () =>
  assert.deepEqual(readExcerpt('La <mark>cobertura</mark> . Sin nada nuevo , Omar'), [
    plain('La '),
    marked('cobertura'),
    plain('. Sin nada nuevo, Omar'),
  ]))

test('any other markup stays text', () =>
  assert.deepEqual(readExcerpt('<img src=x> y'), [plain('<img src=x> y')]))

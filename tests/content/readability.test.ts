import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { countProse, readingEase } from '../../scripts/reading/ease.ts'
import { gameMinutesOf, minutesOf } from '../../scripts/reading/minutes.ts'
import { proseOf } from '../../scripts/reading/prose.ts'
import { syllablesOf } from '../../scripts/reading/syllables.ts'
import { languages } from './lesson-files.ts'

const assertSyllables = (language: 'es' | 'en', table: Record<number, string>) => {
  for (const [count, words] of Object.entries(table))
    for (const word of words.split(' '))
      assert.equal(syllablesOf(word, language), Number(count), word)
}

test('in Spanish a weak vowel joins its neighbour, and strong vowels stand apart', () =>
  assertSyllables('es', {
    1: 'y muy plan fue buey',
    2: 'siete cuánto deuda construí leer',
    3: 'ciudades limpiarlo teatro',
    4: 'estrategia objetivo aéreo facturación',
  }))

test('in Spanish an accent parts í and ú from the vowel beside them', () =>
  assertSyllables('es', { 2: 'país baúl reír', 3: 'oía', 4: 'deberías', 5: 'panadería' }))

test('in Spanish h parts nothing, u is mute in que and gui, y is a consonant before a vowel', () =>
  assertSyllables('es', {
    1: 'quién guion hay',
    2: 'queso ahí hielo huevo playa',
    3: 'guitarra pingüino ahora',
    4: 'averigüe',
  }))

test('English syllables are those one hears', () =>
  assertSyllables('en', { 1: 'plan loose sales', 2: 'lesson tactic measured', 3: 'strategy' }))

test('digits and initials are read one by one', () => {
  assertSyllables('es', { 2: 'T2', 3: 'USD OKR', 6: '120.000' })
  assertSyllables('en', { 3: 'USD OKR', 6: '120,000' })
})

const lesson = `---
title: Not prose
---

Ana vende pan. ¿A quién? Al
<Term id="channel">barrio</Term>.

<Heading id="not-prose">Ni esto</Heading>

- Un punto
- **Otro punto**

| Ni | esto |
| -- | ---- |
| ni | esto |

<Pair no="Ni esto" yes="ni esto" />

<Level kind="objective">Ni esto.</Level>
`

test('only paragraphs and list items count, with the words of a term', () =>
  assert.deepEqual(proseOf(lesson), [
    'Ana vende pan. ¿A quién? Al barrio.',
    'Un punto',
    'Otro punto',
  ]))

test('a list item is a sentence of its own, and an amount a single word', () => {
  assert.deepEqual(countProse(proseOf(lesson), 'es'), { sentences: 5, words: 11, syllables: 17 })
  assert.deepEqual(countProse(['Facturar USD 120.000.'], 'es'), {
    sentences: 1,
    words: 3,
    syllables: 12,
  })
})

test('the formulas give what their authors say', () => {
  const counts = { sentences: 10, words: 100, syllables: 200 }
  assert.equal(readingEase(counts, 'es').toFixed(3), '72.235')
  assert.equal(readingEase({ ...counts, syllables: 150 }, 'en').toFixed(3), '69.785')
})

const asked = `---
lead: Diez palabras que se leen en poco más de dos
---

Uno dos.

| Tres | cuatro |
| ---- | ------ |

<Pair no="Cinco seis" yes="siete" />

<Sum rows={[{ label: 'Ocho', amount: 1 }]} unit="USD" />

<Sorting items={['s01', 's02', 's03']} />

<WriteYours part="objective" />
`

test('a lesson takes the time to read all it says, and to do each exercise once', () => {
  const [words, seconds] = [18, 3 * 8 + 60]
  assert.equal(minutesOf(asked, 'es').toFixed(6), (words / 278 + seconds / 60).toFixed(6))
})

for (const language of languages) {
  const folder = new URL(`../../content/lessons/${language}/`, import.meta.url)
  const lessons = readdirSync(folder).map((name) => {
    const mdx = readFileSync(new URL(name, folder), 'utf8')
    return {
      name,
      said: Number(/^minutes: (\d+)$/m.exec(mdx)?.[1]),
      saidOfGame: Number(/^game: (\d+)$/m.exec(mdx)?.[1] ?? 0),
      isStep: !/^extra: true$/m.test(mdx),
      takes: minutesOf(mdx, language),
      gameTakes: gameMinutesOf(mdx, language),
    }
  })

  test(`a lesson says how many minutes it takes, and its game apart, in ${language}`, () => {
    for (const { name, said, takes, saidOfGame, gameTakes } of lessons) {
      assert.ok(Math.abs(said - takes) <= 0.6, `${name}: ${takes.toFixed(2)}`)
      assert.ok(Math.abs(saidOfGame - gameTakes) <= 0.6, `${name}: ${gameTakes.toFixed(2)}`)
    }
  })

  test(`a lesson takes three to seven minutes, in ${language}`, () => {
    for (const { name, takes } of lessons)
      assert.ok(takes >= 3 && takes <= 7, `${name}: ${takes.toFixed(2)}`)
  })

  test(`the whole course takes less than an hour with its game, in ${language}`, () => {
    const sum = (of: (lesson: (typeof lessons)[number]) => number) =>
      lessons.filter(({ isStep }) => isStep).reduce((total, lesson) => total + of(lesson), 0)
    assert.ok(sum(({ takes, gameTakes }) => takes + gameTakes) < 60)
    assert.ok(sum(({ said, saidOfGame }) => said + saidOfGame) < 60)
  })
}

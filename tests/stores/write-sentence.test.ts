import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Language, Objective, Plan } from '../../src/plan/index.ts'
import { setObjective } from '../../src/plan/edit.ts'
import { limits } from '../../src/plan/limits.ts'
import { emptyPlan } from '../../src/plan/new-plan.ts'
import { changeObjective } from '../../src/stores/plan-edits.ts'
import { $history, undo } from '../../src/stores/workbook.ts'
import type * as WriteSentence from '../../src/stores/write-sentence.ts'
import { sentences } from '../fixtures/sentences.ts'
import { begin, browser, opened } from './one-page.ts'

let loads = 0

/** The store's file loaded anew, when the reader of sentences is not there yet. */
const load = () =>
  import(`../../src/stores/write-sentence.ts?page=${++loads}`) as Promise<typeof WriteSentence>

const readerHasCome = async () => {
  await import('../../src/plan/sentence.ts')
  await browser.settle()
}

/** The same once the reader is there. */
const loadWithReader = async () => {
  const { writeSentence } = await load()
  begin(begun('es'))
  writeSentence('Ser líderes')
  await readerHasCome()
  return writeSentence
}

const begun = (language: Language, fields: Partial<Objective> = {}): Plan =>
  setObjective(
    emptyPlan('p1', {
      language,
      decimal: language === 'es' ? 'comma' : 'point',
      today: '2027-01-22',
    }),
    fields,
  )

/** Types a text letter by letter, with a pause after each, as one types. */
const type = (write: (text: string) => void, text: string, pause = 100) => {
  for (let length = 1; length <= text.length; length++) {
    write(text.slice(0, length))
    browser.clock += pause
  }
}

/** What a sentence can change in a plan. */
const outcome = () => ({ objective: opened().objective, quarter: opened().quarter })

test('a sentence is kept at once, and read as soon as the reader has come', async () => {
  const { writeSentence } = await load()
  begin(begun('es'))
  writeSentence('Facturar USD 120.000 en el T3 de 2027')
  assert.equal(opened().objective.sentence, 'Facturar USD 120.000 en el T3 de 2027')
  assert.equal(opened().objective.target, null)
  await readerHasCome()
  assert.equal(opened().objective.target, 120_000)
  assert.equal(opened().quarter?.number, 3)
  undo()
  assert.equal(opened().objective.sentence, '')
  assert.equal(opened().objective.target, null)
})

test('what was changed elsewhere while the reader was coming stays', async () => {
  const { writeSentence } = await load()
  begin(begun('es'))
  writeSentence('Facturar USD 120.000')
  changeObjective({ owner: 'Ana' })
  writeSentence('Facturar USD 120.000 en el T3 de 2027')
  await readerHasCome()
  const { target, owner } = opened().objective
  assert.deepEqual([target, owner, opened().quarter?.number], [120_000, 'Ana', 3])
})

test('a plan that was opened while the reader was coming is left alone', async () => {
  const { writeSentence } = await load()
  begin(begun('es'))
  writeSentence('Facturar USD 120.000')
  const other = begin(begun('es', { sentence: 'Conseguir 30 clientes', target: 40 }))
  await readerHasCome()
  assert.equal(opened(), other)
})

test('a sentence typed letter by letter ends as one pasted at once, whatever the person had filled in', async () => {
  const write = await loadWithReader()
  const all = (['es', 'en'] as const).flatMap((language) =>
    sentences[language].map((sentence) => ({ language, sentence })),
  )
  const own = fc.constantFrom<Partial<Objective>>(
    {},
    { baseline: 98_000 },
    { metric: 'customers', unit: 'clientes', baseline: 40, target: 60, owner: 'Ana' },
  )
  const pause = fc.constantFrom(100, 3000)
  for (const { language, sentence } of all)
    fc.assert(
      fc.property(own, pause, (fields, milliseconds) => {
        begin(begun(language, fields))
        write(sentence)
        const pasted = outcome()
        begin(begun(language, fields))
        type(write, sentence, milliseconds)
        assert.deepEqual(outcome(), pasted, sentence)
      }),
      { numRuns: 4 },
    )
})

test('a sentence that is taken out again leaves nothing behind', async () => {
  const write = await loadWithReader()
  begin(begun('es', { unit: 'COP' }))
  const before = outcome()
  const sentence = 'Facturar USD 120.000 en el T3 de 2027'
  type(write, sentence)
  for (let length = sentence.length - 1; length >= 0; length--) write(sentence.slice(0, length))
  assert.deepEqual(outcome(), before)
})

test('what the person puts right in a field stays while the sentence goes on', async () => {
  const write = await loadWithReader()
  begin(begun('es'))
  type(write, 'Facturar USD 120.000')
  changeObjective({ revenueBasis: 'collected', target: 125_000 })
  write('Facturar USD 120.000 en el T3')
  const { revenueBasis, target, unit } = opened().objective
  assert.deepEqual([revenueBasis, target, unit], ['collected', 125_000, 'USD'])
  assert.equal(opened().quarter?.number, 3)
})

test('a sentence typed without a pause is one step for undo, and goes on from where undo led', async () => {
  const write = await loadWithReader()
  begin(begun('es'))
  type(write, 'Facturar USD 120.000')
  browser.clock += 3000
  type(write, 'Facturar USD 120.000 en el T3')
  undo()
  assert.equal(opened().objective.sentence, 'Facturar USD 120.000')
  assert.equal(opened().objective.target, 120_000)
  assert.equal($history.get().redo, 'edit-objective')
  write('Facturar USD 1')
  assert.equal(opened().objective.target, 1)
})

test('a sentence that is too long changes nothing', async () => {
  const write = await loadWithReader()
  begin(begun('es'))
  type(write, 'Vender 500 tortas')
  const before = opened()
  write(`Vender 500 tortas ${'y pan '.repeat(limits.text / 6)}`)
  assert.equal(opened(), before)
})

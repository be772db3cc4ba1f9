import assert from 'node:assert/strict'
import test from 'node:test'
import type { Plan } from '../../src/plan/index.ts'
import { linesToAdd } from '../../src/plan/paste/lines-to-add.ts'
import { readPastedList } from '../../src/plan/paste/paste-list.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { aContext } from '../fixtures/pasted.ts'

const plan = aPlan({
  strategies: [aStrategy({ tactics: [aTactic({ id: 't1', action: 'Visitar oficinas' })] })],
  loose: [aTactic({ id: 'x1', action: 'Publicar en Instagram' })],
})

/** What the lines of a pasted list repeat, line by line. */
const repeats = (list: string, into: Plan | null, expected: ('list' | 'plan' | null)[]) => {
  const lines = linesToAdd(readPastedList(list, aContext()).lines, into)
  assert.deepEqual(
    lines.map((line) => line.repeats),
    expected,
    list,
  )
}

test('lines come as they were read, in their order', () => {
  const lines = linesToAdd(readPastedList('- Llamar\n- Ir a la feria', aContext()).lines, null)
  assert.deepEqual(lines, [
    { text: 'Llamar', raw: '- Llamar', repeats: null },
    { text: 'Ir a la feria', raw: '- Ir a la feria', repeats: null },
  ])
  assert.deepEqual(linesToAdd([], plan), [])
})

test('a line that an earlier one says already repeats the list', () => {
  repeats('Llamar\nVisitar\nllamar.', null, [null, null, 'list'])
})

test('a line that a tactic says already repeats the plan, whether that tactic serves a strategy or not', () => {
  repeats('Visitar oficinas\nLlamar\npublicar en instagram', plan, ['plan', null, 'plan'])
})

test('what repeats both is said to repeat the plan', () => {
  repeats('Visitar oficinas\nVisitar oficinas', plan, ['plan', 'plan'])
})

test('the same comparison holds for the list and the plan: case, accents and punctuation make no other tactic', () => {
  repeats('visitar  OFICINAS.\n• Públicar en Instagram', plan, ['plan', 'plan'])
})

test('a line that says the objective or a strategy again repeats the plan', () => {
  repeats(
    'facturar USD 120.000 en el T1 de 2027\n“Vender desayunos a las oficinas del centro”',
    plan,
    ['plan', 'plan'],
  )
})

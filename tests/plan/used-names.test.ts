import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usedNames } from '../../src/plan/used-names.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const plan = aPlan({
  objective: { owner: 'Elvira' },
  strategies: [
    aStrategy({
      owner: 'luisa ',
      tactics: [
        aTactic({ id: 't1', owner: 'Marta', channel: 'WhatsApp' }),
        aTactic({ id: 't2', owner: 'Luisa', channel: '  ' }),
      ],
    }),
  ],
  loose: [aTactic({ id: 't3', owner: 'LUISA', channel: 'Visitas' })],
})

test('the most used name comes first, in its first spelling, and none twice', () => {
  assert.deepEqual(usedNames(plan, 'owner'), ['luisa', 'Elvira', 'Marta'])
})

test('channels come from tactics, what is counted and its unit from every measure', () => {
  assert.deepEqual(usedNames(plan, 'channel'), ['WhatsApp', 'Visitas'])
  assert.deepEqual(usedNames(plan, 'measure'), ['oficinas visitadas', 'contratos firmados'])
  assert.deepEqual(usedNames(plan, 'unit'), ['visitas', 'contratos'])
})

test('an empty plan offers nothing', () => {
  assert.deepEqual(usedNames(aPlan({ strategies: [] }), 'channel'), [])
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  addTactic,
  editTactic,
  moveTactic,
  removeTactic,
  setObjective,
} from '../../src/plan/edit.ts'
import { planChanges, type Plan } from '../../src/plan/index.ts'
import { describeChange } from '../../src/strings/describe-change.ts'
import { strings } from '../../src/strings/strings.ts'
import { arbitraryTriple } from '../fixtures/arbitrary-edits.ts'
import { aPlan, aTactic } from '../fixtures/builders.ts'

const base = aPlan({ loose: [aTactic({ id: 'l1', action: 'Repartir 200 volantes' })] })
const wordsIn = (lang: 'es' | 'en') => ({ ...strings[lang], lang })

const told = (to: Plan, lang: 'es' | 'en' = 'es') =>
  planChanges(base, to).map((change) => describeChange(change, base, to, wordsIn(lang)))

test('a changed field says its name, what it said and what it says', () => {
  assert.deepEqual(told(setObjective(base, { target: 130_000, metric: null })), [
    {
      part: 'Objetivo',
      what: 'Qué se mide',
      values: { from: 'Ingresos', to: 'vacío' },
      facts: [],
    },
    {
      part: 'Objetivo',
      what: 'Meta',
      values: { from: 'USD\u00a0120.000', to: 'USD\u00a0130.000' },
      facts: [],
    },
  ])
})

test('dates, states and what a tactic serves are words', () => {
  const to = moveTactic(editTactic(base, 'l1', { due: '2027-03-12', state: 'doing' }), 'l1', {
    strategy: 's1',
  })
  assert.deepEqual(
    told(to).map(({ what, values }) => [what, values?.from, values?.to]),
    [
      ['Termina', '5 mar 2027', '12 mar 2027'],
      ['Estado', 'Por hacer', 'En marcha'],
      [
        'Sirve a',
        'Ninguna (a la bandeja)',
        'Estrategia “Vender desayunos a las oficinas del centro”',
      ],
    ],
  )
})

test('an added tactic says what it says, a removed one its name, a comment its text', () => {
  const more = addTactic(base, 's1', aTactic({ id: 't9', action: 'Llamar', owner: 'Ana' }))
  const [added] = told(more, 'en')
  assert.equal(added?.part, 'Tactic “Llamar”')
  assert.equal(added.what, 'Add')
  assert.ok(added.facts.includes('Owner: Ana'), added.facts.join())
  const [removed] = told(removeTactic(base, 'l1'), 'en')
  assert.deepEqual([removed?.what, removed?.part], ['Remove', 'Tactic “Repartir 200 volantes”'])
  const comment = {
    id: 'm1',
    author: 'Ana',
    date: '2027-01-20',
    part: 's1',
    text: 'Bien',
    resolved: false,
  }
  assert.deepEqual(told({ ...base, comments: [comment] }), [
    {
      part: 'Estrategia “Vender desayunos a las oficinas del centro”',
      what: 'Ana comenta',
      facts: ['Bien'],
    },
  ])
})

test('every difference is told in words, in both languages', () => {
  fc.assert(
    fc.property(arbitraryTriple, ([plan, mine]) => {
      for (const lang of ['es', 'en'] as const)
        for (const change of planChanges(plan, mine)) {
          const { part, what, values } = describeChange(change, plan, mine, wordsIn(lang))
          assert.ok(part !== '' && what !== '')
          assert.notEqual(what, strings[lang].answer.fields.other)
          for (const value of Object.values(values ?? {}))
            assert.doesNotMatch(value, /\[object|^\{"|undefined/)
        }
    }),
    { numRuns: 100 },
  )
})

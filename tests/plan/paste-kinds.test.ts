import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits, loadClassifier, type Plan } from '../../src/plan/index.ts'
import { decide, decideLines } from '../../src/plan/paste/decide-lines.ts'
import { fitLines, textOf } from '../../src/plan/paste/fit-lines.ts'
import { readPastedList } from '../../src/plan/paste/paste-list.ts'
import { proposeKinds, type Place } from '../../src/plan/paste/propose-kinds.ts'
import { aPlan, strategies, tactics } from '../fixtures/builders.ts'
import { aContext, aLine } from '../fixtures/pasted.ts'

const classify = await loadClassifier('es')
const none = { ...aPlan().objective, sentence: '' }
const open = aPlan({ objective: none, strategies: [] })

const propose = (
  list: string,
  plan: Plan | null = open,
  reader: typeof classify | null = classify,
) => proposeKinds(readPastedList(list, aContext()).lines, plan, reader)

const places = (list: string, expected: Place[], plan: Plan | null = open) => {
  assert.deepEqual(
    propose(list, plan).map(({ place }) => place),
    expected,
  )
}

const objective = 'Aumentar las ventas 20 % en el primer trimestre'
const strategy = 'Posicionarnos como la panadería saludable de las familias del barrio'

test('lines that surely are an objective or a strategy are offered as one, with the words', () => {
  places(`${objective}\n${strategy}\nllamar a 20 clientes`, ['objective', 'strategy', 'tactic'])
  const [first] = propose(objective)
  assert.ok(first?.why.by === 'words' && first.why.kind === 'objective')
  assert.ok(first.why.words.length > 0 && first.why.words.every((word) => objective.includes(word)))
})

test('without a classifier all are tactics, but what is labelled', () => {
  const kinds = propose(`${objective}\n${strategy}\nEstrategia: Hoteles`, open, null)
  assert.deepEqual(
    kinds.map(({ place }) => place),
    ['tactic', 'tactic', 'strategy'],
  )
})

test('one objective at most is offered, and none where the plan has one', () => {
  places(`${objective}\nObjetivo: vender USD 20.000`, ['objective', 'tactic'])
  places(objective, ['tactic'], aPlan())
  assert.equal(propose(objective, aPlan())[0]?.why.by, 'second-objective')
})

test('noise and what is said already stay out, with the reason', () => {
  places('ok\nllamar\nLlamar.\nOficinas:', ['out', 'tactic', 'out', 'out'])
})

test('no more strategies are offered than there is room for', () => {
  const full = aPlan({ objective: none, strategies: strategies(limits.strategies) })
  places('Estrategia: Hoteles', ['tactic'], full)
})

const decided = (list: string, decisions: ReadonlyMap<string, Place>) =>
  decideLines(propose(list), decisions).map(({ place }) => place)

test('the person decides, and the newest objective takes the place of the one before', () => {
  const list = `${objective}\nllamar\nvisitar`
  const keys = decideLines(propose(list), new Map()).map(({ key }) => key)
  const one = decide(new Map(), keys[1] ?? '', 'objective')
  assert.deepEqual(decided(list, one), ['tactic', 'objective', 'tactic'])
  const two = decide(one, keys[2] ?? '', 'objective')
  assert.deepEqual(decided(list, two), ['tactic', 'tactic', 'objective'])
  assert.deepEqual(decided(`otra\n${list}`, two), ['tactic', 'tactic', 'tactic', 'objective'])
})

test('the first lines that fit are taken, and the rest is kept as it was pasted', () => {
  const nearly = aPlan({ loose: tactics(limits.loose - 2) })
  const list = readPastedList('- uno\n- dos\n- tres\nok\n- cuatro', aContext())
  const { fit, left } = fitLines(proposeKinds(list.lines, nearly, null), nearly)
  assert.deepEqual(
    fit.map(({ line }) => line.text),
    ['uno', 'dos'],
  )
  assert.equal(
    textOf(
      left.map(({ line }) => line),
      list,
    ),
    '- tres\n- cuatro',
  )
})

test('rows of a sheet are kept with the names of their columns', () => {
  const list = readPastedList('Táctica\tCosto\nFeria\t$ 500\nPauta\t$ 200', aContext())
  const kept = textOf(list.lines.slice(1), list)
  assert.equal(kept, 'Táctica\tCosto\nPauta\t$ 200')
  assert.deepEqual(readPastedList(kept, aContext()).lines, list.lines.slice(1))
})

test('a line that was split says which piece it is', () => {
  const [first, second] = readPastedList('palabra '.repeat(400), aContext()).lines
  assert.deepEqual(
    [first?.piece, second?.piece],
    [
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ],
  )
})

const aPlace = fc.constantFrom<Place>('objective', 'strategy', 'tactic', 'out')

test('every line but those left out either fits or is kept, in its order, within the limits', () => {
  fc.assert(
    fc.property(fc.array(aPlace, { maxLength: 200 }), (chosen) => {
      const lines = chosen.map((place, index) => ({ line: aLine(String(index)), place }))
      const { fit, left } = fitLines(lines, null)
      const count = (place: Place) => fit.filter((line) => line.place === place).length
      assert.ok(count('tactic') <= limits.loose && count('strategy') <= limits.strategies)
      assert.ok(count('objective') <= 1)
      assert.deepEqual(
        lines.filter((line) => fit.includes(line) || left.includes(line)),
        lines.filter(({ place }) => place !== 'out'),
      )
      assert.equal(fit.length + left.length, chosen.filter((place) => place !== 'out').length)
    }),
  )
})

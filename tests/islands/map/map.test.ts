import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { layOutMap, type MapNode } from '../../../src/islands/map/lay-out-map.ts'
import { mapParts } from '../../../src/islands/map/map-parts.ts'
import { walk } from '../../../src/islands/map/walk.ts'
import { wrapText } from '../../../src/islands/map/wrap-text.ts'
import { checkPlan, type Plan } from '../../../src/plan/index.ts'
import { arbitraryPlan } from '../../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic, strategies, tactics } from '../../fixtures/builders.ts'

const words = {
  tray: 'Sueltas',
  objective: 'Sin objetivo',
  strategy: 'Sin estrategia',
  tactic: 'Sin táctica',
}
const today = '2027-01-22'
const partsOf = (plan: Plan) => mapParts(plan, checkPlan(plan, { today }), words)

const large = aPlan({
  strategies: strategies(12).map((strategy) => ({
    ...strategy,
    tactics: tactics(30).map((tactic) => ({ ...tactic, id: `${strategy.id}-${tactic.id}` })),
  })),
  loose: tactics(5).map((tactic) => ({ ...tactic, id: `l-${tactic.id}` })),
})

const overlaps = (one: MapNode, other: MapNode) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const holds = (plan: Plan, room: number) => {
  const { nodes, width, height } = layOutMap(partsOf(plan), room)
  for (const [index, node] of nodes.entries()) {
    assert.ok(node.x >= 0 && node.x + node.width <= width, node.part.id)
    assert.ok(node.y >= 0 && node.y + node.height <= height, node.part.id)
    for (const other of nodes.slice(index + 1)) assert.ok(!overlaps(node, other), node.part.id)
  }
  return nodes
}

test('no two parts of the largest plan lie on each other, in columns or indented', () => {
  for (const room of [328, 1200]) assert.equal(holds(large, room).length, 1 + 12 + 360 + 1 + 5)
})

test('any plan has room in the picture, with every part of it once', () => {
  fc.assert(
    fc.property(arbitraryPlan(), fc.constantFrom(320, 1200), (plan, room) => {
      const ids = holds(plan, room).map(({ part }) => part.id)
      assert.equal(new Set(ids).size, ids.length)
    }),
    { numRuns: 40 },
  )
})

test('the narrow map is never wider than its room', () => {
  assert.equal(layOutMap(partsOf(large), 328).width, 328)
})

test('the thread joins each part to what it serves, and the tray to nothing', () => {
  const { threads } = layOutMap(partsOf(aPlan({ loose: [aTactic({ id: 'l1' })] })), 1200)
  assert.deepEqual(
    threads.map(({ id, from }) => `${from} ${id}`),
    ['objective s1', 'strategy t1', 'tray l1'],
  )
})

test('a part tells how many remarks it has, and the gravest', () => {
  const root = partsOf(
    aPlan({ strategies: [aStrategy({ tactics: [aTactic({ owner: '', due: null })] })] }),
  )
  const [tactic] = root.children[0]?.children ?? []
  assert.equal(tactic?.remarks, 2)
  assert.equal(tactic.severity, 'warning')
})

test('arrows walk along the plan, to what a part serves and to what serves it', () => {
  const { nodes } = layOutMap(partsOf(aPlan()), 1200)
  const leads = (from: string, key: string, to: string | null) =>
    assert.equal(walk(nodes, from, key), to, `${from} ${key}`)
  leads('objective', 'ArrowRight', 's1')
  leads('s1', 'ArrowRight', 't1')
  leads('t1', 'ArrowLeft', 's1')
  leads('t1', 'ArrowUp', 's1')
  leads('t1', 'ArrowDown', null)
  leads('s1', 'Home', 'objective')
  leads('objective', 'End', 't1')
  leads('objective', 'x', null)
})

test('lines keep to their room, and what is left over ends in an ellipsis', () => {
  assert.deepEqual(wrapText('Visitar cinco oficinas por semana', 16, 3), [
    'Visitar cinco',
    'oficinas por',
    'semana',
  ])
  assert.deepEqual(wrapText('uno dos tres cuatro cinco', 8, 2), ['uno dos', 'tres cu…'])
  assert.deepEqual(wrapText('', 8, 2), [''])
})

test('any text is wrapped within its room, without a control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 4, max: 40 }), (text, room) => {
      const lines = wrapText(text, room, 3)
      assert.ok(lines.length >= 1 && lines.length <= 3)
      for (const line of lines) {
        assert.ok(line.length <= room, line)
        assert.doesNotMatch(line, /\p{Cc}/u)
      }
    }),
  )
})

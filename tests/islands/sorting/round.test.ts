import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { beginRound, goOn, solvedIn, type Round } from '../../../src/islands/sorting/round.ts'

/** The items in the order they are asked, when those of `slips` are missed that many times. */
const askedIn = (items: readonly string[], slips: Readonly<Record<string, number>> = {}) => {
  const left: Record<string, number> = { ...slips }
  const asked: string[] = []
  let round: Round = beginRound(items)
  for (let id = round.queue[0]; id !== undefined; id = round.queue[0]) {
    asked.push(id)
    const slipsLeft = left[id] ?? 0
    left[id] = slipsLeft - 1
    round = goOn(round, slipsLeft <= 0)
  }
  return { asked: asked.join(''), round }
}

const order = (items: string, slips: Record<string, number>, expected: string) =>
  assert.equal(askedIn([...items], slips).asked, expected)

test('without a miss, each item is asked once, in order', () => order('abcdef', {}, 'abcdef'))

test('a missed item comes back three turns later', () => {
  order('abcdef', { a: 1 }, 'abcadef')
  order('abcdef', { a: 1, b: 1 }, 'abcabdef')
  order('abcdef', { c: 1 }, 'abcdecf')
})

test('a missed item comes back at the end when fewer are left', () => {
  order('abc', { b: 1 }, 'abcb')
  order('abc', { c: 1 }, 'abcc')
  order('a', { a: 2 }, 'aaa')
})

test('an item missed again comes back again', () => order('abcdef', { a: 2 }, 'abcadeaf'))

test('an item counts as solved once it was right at first go, and the round never grows', () => {
  const missed = goOn(beginRound(['a', 'b', 'c']), false)
  assert.deepEqual(missed, { items: ['a', 'b', 'c'], queue: ['b', 'c', 'a'], missed: ['a'] })
  assert.equal(solvedIn(missed), 0)
  assert.equal(solvedIn(goOn(missed, true)), 1)
})

test('a round that is over stays over', () => {
  const over = goOn(beginRound(['a']), true)
  assert.equal(goOn(over, false), over)
})

test('whatever is missed, the round ends with every item solved and tells which were missed', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f']
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(items.map((id) => [id, fc.nat({ max: 3 })]))),
      (slips) => {
        const { asked, round } = askedIn(items, slips)
        for (const id of items)
          assert.equal([...asked].filter((one) => one === id).length, 1 + (slips[id] ?? 0))
        assert.equal(solvedIn(round), items.length)
        assert.deepEqual(
          [...round.missed].sort(),
          items.filter((id) => (slips[id] ?? 0) > 0),
        )
      },
    ),
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { drawRound } from '../../../src/islands/sorting/draw-round.ts'

type Answers = Record<string, 'right' | 'missed'>

const bank = Array.from({ length: 60 }, (_, index) => `s${String(index + 1).padStart(2, '0')}`)

const answers = fc.dictionary(
  fc.constantFrom(...bank),
  fc.constantFrom<'right' | 'missed'>('right', 'missed'),
  { noNullPrototype: true },
)
const seed = fc.nat({ max: 1e6 })

test('a round has six items', () => assert.equal(drawRound(bank, {}, 1).length, 6))

test('the same seed draws the same round, another one another', () => {
  assert.deepEqual(drawRound(bank, {}, 7), drawRound(bank, {}, 7))
  assert.notDeepEqual(drawRound(bank, {}, 7), drawRound(bank, {}, 8))
})

test('what was missed comes first', () => {
  const [first, second] = drawRound(bank, { s09: 'missed', s40: 'missed', s01: 'right' }, 3)
  assert.deepEqual([first, second].sort(), ['s09', 's40'])
})

test('the last round holds what is left, and then there is none', () => {
  const known: Answers = Object.fromEntries(bank.slice(2).map((id) => [id, 'right']))
  assert.deepEqual(drawRound(bank, known, 5).sort(), ['s01', 's02'])
  assert.deepEqual(drawRound(bank, { ...known, s01: 'right', s02: 'right' }, 5), [])
})

test('answers to exercises of other kinds change nothing', () =>
  assert.deepEqual(drawRound(bank, { r06: 'missed' }, 2), drawRound(bank, {}, 2)))

test('no item is drawn twice, none that was answered right, and every missed one before a new one', () => {
  fc.assert(
    fc.property(answers, seed, (answered, number) => {
      const round = drawRound(bank, answered, number)
      assert.equal(new Set(round).size, round.length)
      const left = bank.filter((id) => answered[id] !== 'right')
      assert.equal(round.length, Math.min(6, left.length))
      const missed = left.filter((id) => answered[id] === 'missed')
      for (const [place, id] of round.entries())
        assert.equal(answered[id], place < missed.length ? 'missed' : undefined)
    }),
  )
})

test('round after round, the whole bank is asked without a repeat', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const answered: Answers = {}
      const asked: string[] = []
      for (let round = 0; round < bank.length / 6; round++)
        for (const id of drawRound(bank, answered, number + round)) {
          asked.push(id)
          answered[id] = 'right'
        }
      assert.deepEqual(asked.sort(), bank)
    }),
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { deal } from '../../../src/islands/simulator/deal.ts'
import { writeDecisions } from '../../../src/islands/simulator/decisions.ts'
import {
  decisionsAbout,
  readGameLink,
  readRounds,
  writeGameLink,
} from '../../../src/islands/simulator/game-link.ts'
import { anyGame, game, model } from '../../fixtures/quarter-game.ts'

test('a link brings back the game that it was made of', () => {
  fc.assert(
    fc.property(anyGame, fc.nat({ max: 3 }), ({ seed, hands, made }, many) => {
      const rounds = Array.from({ length: many }, (_, round) =>
        made.flatMap((path) => path[round] ?? []),
      )
      const link = readGameLink(writeGameLink(seed, rounds))
      assert.equal(link?.seed, seed)
      assert.deepEqual(readRounds(model, hands, link.letters), rounds)
      for (const [place, path] of made.entries())
        assert.deepEqual(decisionsAbout(rounds, place), path.slice(0, many))
    }),
  )
})

const reads = (fragment: string, link: ReturnType<typeof readGameLink>) =>
  assert.deepEqual(readGameLink(fragment), link, fragment)

test('a link is read with what mail and chat add to it, and nothing else is taken for one', () => {
  reads('sim=7', { seed: 7, letters: '' })
  reads('sim=7.karkkk', { seed: 7, letters: 'karkkk' })
  reads('sim%3D7.kar).', { seed: 7, letters: 'kar' })
  reads('SIM=7.KAR', { seed: 7, letters: 'kar' })
  reads('sim=7.', { seed: 7, letters: '' })
  reads('sim=4294967295', { seed: 4_294_967_295, letters: '' })
  reads('sim=4294967296', null)
  reads('sim=', null)
  reads('sim=x', null)
  reads('simulator', null)
  reads('1.sim=7', null)
  reads('', null)
})

test('a link that was cut off or tampered with goes as far as it makes sense', () => {
  const hands = deal(game, 7)
  const rounds = (letters: string) =>
    readRounds(model, hands, letters).map(writeDecisions).join(' ')
  assert.equal(rounds('karkk'), 'kar')
  assert.equal(rounds('rkkrkk'), 'rkk')
  assert.equal(rounds('rkkkkkrkk'), 'rkk kkk')
  assert.equal(rounds('kkkkkkkkkkkkkkk'), 'kkk kkk kkk')
  assert.equal(rounds('ka'), '')
})

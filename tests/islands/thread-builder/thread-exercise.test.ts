import assert from 'node:assert/strict'
import test from 'node:test'
import { threadExercise } from '../../../src/exercise-schemas.ts'
import {
  remarkOn,
  standingOf,
  type Answers,
} from '../../../src/islands/thread-builder/thread-exercise.ts'
import { readBank } from '../../fixtures/exercise-bank.ts'

const why = ''
const exercise = {
  id: 'shop',
  objective: 'Vender 90 bolsos en el T2 de 2027',
  strategies: [
    { id: 'offices', title: 'Oficinas', notServed: 'No a oficinas.' },
    { id: 'schools', title: 'Colegios', notServed: 'No a colegios.' },
  ],
  tactics: [
    { id: 'visits', text: 'Visitar', serves: 'offices', why },
    { id: 'talks', text: 'Charlas', serves: 'schools', why },
    { id: 'flyers', text: 'Volantes', serves: null, why },
  ],
}

const standsAs = (answers: Answers, branches: string[][], open: string[], loose: string[]) => {
  const standing = standingOf(exercise, answers)
  const ids = (tactics: { id: string }[]) => tactics.map(({ id }) => id)
  assert.deepEqual(
    {
      branches: standing.branches.map(({ tactics }) => ids(tactics)),
      open: ids(standing.open),
      loose: ids(standing.loose),
      aligned: standing.aligned,
    },
    { branches, open, loose, aligned: branches.flat().length },
  )
}

test('at first every tactic waits and none reaches the objective', () =>
  standsAs({}, [[], []], ['visits', 'talks', 'flyers'], []))

test('a right answer moves a tactic under its strategy, a wrong one leaves it where it was', () => {
  standsAs({ visits: 'offices' }, [['visits'], []], ['talks', 'flyers'], [])
  standsAs({ visits: 'schools' }, [[], []], ['visits', 'talks', 'flyers'], [])
  standsAs({ visits: null }, [[], []], ['visits', 'talks', 'flyers'], [])
})

test('what serves none stays loose and does not reach the objective', () => {
  standsAs({ flyers: null }, [[], []], ['visits', 'talks'], ['flyers'])
  standsAs(
    { visits: 'offices', talks: 'schools', flyers: null },
    [['visits'], ['talks']],
    [],
    ['flyers'],
  )
})

test('a wrong answer is told why that one is wrong, whichever was right', () => {
  const servesOne = 'Sí sirve a una.'
  assert.equal(remarkOn('offices', exercise, servesOne), 'No a oficinas.')
  assert.equal(remarkOn('schools', exercise, servesOne), 'No a colegios.')
  assert.equal(remarkOn(null, exercise, servesOne), servesOne)
})

for (const lang of ['es', 'en'] as const)
  test(`each thread serves strategies that it has, each of them, and leaves some loose, in ${lang}`, async () => {
    for (const { strategies, tactics } of await readBank(lang, 'threads', threadExercise)) {
      const served = new Set(tactics.map(({ serves }) => serves))
      assert.deepEqual(served, new Set([...strategies.map(({ id }) => id), null]))
    }
  })

import test from 'node:test'
import type { Contribution, Objective } from '../../../src/plan/index.ts'
import { aPlan, aStrategy, aTactic, strategies, tactics } from '../../fixtures/builders.ts'
import { says, saysWith } from '../../fixtures/says.ts'

test('strategy/none speaks while no strategy is pursued', () => {
  says('strategy/none', aPlan({ strategies: [] }), ['plan'])
  says('strategy/none', aPlan({ strategies: strategies(2, { state: 'stopped' }) }), ['plan'])
  says('strategy/none', aPlan({ strategies: [aStrategy({ state: 'adjusted' })] }), [])
  saysWith('strategy/none', aPlan({ strategies: [] }), { case: 'empty' })
  saysWith('strategy/none', aPlan({ strategies: [], loose: tactics(12) }), {
    case: 'tactics',
    count: 12,
  })
})

test('strategy/too-many speaks from the sixth pursued strategy', () => {
  const replaced = aStrategy({ id: 's9', state: 'replaced', tactics: [] })
  says('strategy/too-many', aPlan({ strategies: [...strategies(5), replaced] }), [])
  says('strategy/too-many', aPlan({ strategies: strategies(6) }), ['plan'])
  saysWith('strategy/too-many', aPlan({ strategies: strategies(6) }), { count: 6, limit: 5 })
})

test('strategy/no-measure wants a name or a unit, and a target', () => {
  const measured = (name: string, unit: string, target: number | null) =>
    aPlan({ strategies: [aStrategy({ measure: { name, unit, baseline: null, target } })] })
  says('strategy/no-measure', measured('contratos', '', 14), [])
  says('strategy/no-measure', measured('', 'contratos', 14), [])
  says('strategy/no-measure', measured('contratos', '', 0), [])
  saysWith('strategy/no-measure', measured('', ' ', null), { case: 'everything' })
  saysWith('strategy/no-measure', measured('contratos', 'u', null), {
    case: 'target',
    measure: 'contratos',
  })
  saysWith('strategy/no-measure', measured(' ', '', 14), { case: 'name', target: 14 })
})

test('strategy/no-tactics speaks of a strategy that nothing live serves', () => {
  says('strategy/no-tactics', aPlan({ strategies: [aStrategy({ tactics: [] })] }), ['s1'])
  const dropped = aStrategy({ tactics: [aTactic({ state: 'dropped' })] })
  says('strategy/no-tactics', aPlan({ strategies: [dropped] }), ['s1'])
  const done = aStrategy({ tactics: [aTactic({ state: 'done' })] })
  says('strategy/no-tactics', aPlan({ strategies: [done] }), [])
})

test('strategy/no-audience speaks only when neither whom nor why is said', () => {
  const about = (audience: string, reason: string) =>
    aPlan({ strategies: [aStrategy({ audience, reason })] })
  says('strategy/no-audience', about('', ' '), ['s1'])
  says('strategy/no-audience', about('oficinas', ''), [])
  says('strategy/no-audience', about('', 'llegamos antes'), [])
})

test('strategies that were replaced or stopped are left in peace', () => {
  const bare = {
    measure: { name: '', unit: '', baseline: null, target: null },
    audience: '',
    reason: '',
  }
  const plan = aPlan({
    strategies: [
      aStrategy({ ...bare, id: 's1', state: 'replaced', tactics: [] }),
      aStrategy({ ...bare, id: 's2', state: 'stopped', tactics: [] }),
    ],
  })
  says('strategy/no-measure', plan, [])
  says('strategy/no-tactics', plan, [])
  says('strategy/no-audience', plan, [])
})

test('a strategy without a title is named by its place', () => {
  const plan = aPlan({
    strategies: [aStrategy(), aStrategy({ id: 's2', title: ' ', tactics: [] })],
  })
  saysWith('strategy/no-tactics', plan, { strategy: { strategy: '', position: 2 } })
})

const contributing = (
  amounts: (number | null | Contribution)[],
  objective: Partial<Objective> = {},
) =>
  aPlan({
    objective,
    strategies: amounts.map((amount, index) =>
      aStrategy({
        id: `s${index + 1}`,
        contribution: typeof amount === 'object' && amount ? amount : { kind: 'typed', amount },
        tactics: [aTactic({ id: `t${index + 1}` })],
      }),
    ),
  })

test('strategy/coverage speaks below 100 % and above 150 % of a target that adds up from zero', () => {
  says('strategy/coverage', contributing([119_999]), ['plan'])
  says('strategy/coverage', contributing([120_000]), [])
  says('strategy/coverage', contributing([100_000, 80_000]), [])
  says('strategy/coverage', contributing([100_000, 80_001]), ['plan'])
  saysWith('strategy/coverage', contributing([200_000]), { case: 'over' })
  saysWith('strategy/coverage', contributing([70_000, 35_000]), {
    case: 'short',
    sum: { amount: 105_000, unit: 'USD' },
    needed: { amount: 120_000, unit: 'USD' },
    gap: { amount: 15_000, unit: 'USD' },
  })
})

test('strategy/coverage adds what would come anyway', () => {
  says('strategy/coverage', contributing([36_000], { anyway: 84_000 }), [])
  says('strategy/coverage', contributing([35_999], { anyway: 84_000 }), ['plan'])
})

test('strategy/coverage says nothing until a contribution is given, then asks for those that are not', () => {
  says('strategy/coverage', contributing([null, null], { anyway: 10 }), [])
  says('strategy/coverage', contributing([0]), ['plan'])
  says('strategy/coverage', contributing([null, 120_000]), [])
  saysWith('strategy/coverage', contributing([50_000, null, null]), {
    case: 'incomplete',
    count: 2,
  })
})

test('strategy/coverage works out volume × conversion × ticket, once all three are given', () => {
  const worked = (volume: number, conversion: number | null, ticket: number): Contribution => ({
    kind: 'worked-out',
    volume,
    conversion,
    ticket,
  })
  says('strategy/coverage', contributing([worked(12_000, 0.1, 100)]), [])
  says('strategy/coverage', contributing([worked(12_000, 0.09, 100)]), ['plan'])
  says('strategy/coverage', contributing([worked(12_000, null, 100)]), [])
  says('strategy/coverage', contributing([worked(100, 0.29, 1)], { target: 29 }), [])
})

test('strategy/coverage holds a level to the step from its baseline', () => {
  const level = { metric: 'share', unit: '%', baseline: 10, target: 12 } as const
  says('strategy/coverage', contributing([2], level), [])
  says('strategy/coverage', contributing([1.9], level), ['plan'])
  says('strategy/coverage', contributing([3.1], level), ['plan'])
  says(
    'strategy/coverage',
    contributing([1, 1], { ...level, metric: 'customers', movement: 'level' }),
    [],
  )
  says('strategy/coverage', contributing([1], { ...level, baseline: null }), [])
  says('strategy/coverage', contributing([1], { ...level, target: 10 }), [])
})

test('strategy/coverage has nothing to hold against without a target', () => {
  says('strategy/coverage', contributing([1], { target: null }), [])
})

test('strategy/coverage leaves out what stopped strategies would have added', () => {
  const plan = aPlan({
    strategies: [
      aStrategy({ state: 'stopped', contribution: { kind: 'typed', amount: 120_000 } }),
      aStrategy({ id: 's2', tactics: [], contribution: { kind: 'typed', amount: 1 } }),
    ],
  })
  saysWith('strategy/coverage', plan, { sum: { amount: 1, unit: 'USD' } })
})

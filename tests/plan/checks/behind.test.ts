import test from 'node:test'
import type { Decision, Strategy } from '../../../src/plan/index.ts'
import { aPlan, aStrategy } from '../../fixtures/builders.ts'
import { says, saysWith } from '../../fixtures/says.ts'

/** The strategy's measure so far, by day; from 0 contracts to 90, one a day of the quarter. */
const measured = (
  amounts: Record<string, number>,
  {
    measure,
    decided = [],
    weeklyShares = null,
  }: {
    measure?: Partial<Strategy['measure']>
    decided?: string[]
    weeklyShares?: number[] | null
  } = {},
) =>
  aPlan({
    strategies: [
      aStrategy({
        measure: { name: 'contratos firmados', unit: '', baseline: 0, target: 90, ...measure },
      }),
    ],
    checkIns: Object.entries(amounts).map(([date, amount]) => ({
      id: `c-${date}`,
      date,
      amounts: [{ part: 's1', amount }],
      note: '',
    })),
    decisions: decided.map((date): Decision => ({
      id: `d-${date}`,
      date,
      strategy: 's1',
      choice: 'adjust',
      reason: '',
    })),
    weeklyShares,
  })

test('strategy/behind speaks below 70 % of the pace of the day it was measured', () => {
  says('strategy/behind', measured({ '2027-02-19': 34 }), ['s1'], '2027-02-20')
  says('strategy/behind', measured({ '2027-02-19': 35 }), [], '2027-02-20')
  says('strategy/behind', measured({ '2027-02-19': 35 }), [], '2027-03-01')
  saysWith(
    'strategy/behind',
    measured({ '2027-02-19': 34 }),
    {
      strategy: { strategy: 'Vender desayunos a las oficinas del centro', position: 1 },
      date: { date: '2027-02-19' },
      soFar: { amount: 34, unit: 'contratos firmados' },
      expected: { amount: 50, unit: 'contratos firmados' },
    },
    '2027-02-20',
  )
})

test('strategy/behind waits for a third of the quarter, and ends with it', () => {
  const plan = measured({ '2027-01-29': 0, '2027-03-31': 0 })
  says('strategy/behind', plan, [], '2027-01-30')
  says('strategy/behind', plan, ['s1'], '2027-01-31')
  says('strategy/behind', plan, ['s1'], '2027-03-31')
  says('strategy/behind', plan, [], '2027-04-01')
})

test('strategy/behind goes by the latest measure up to today', () => {
  const plan = measured({ '2027-02-19': 45, '2027-02-12': 5, '2027-02-26': 5 })
  says('strategy/behind', plan, [], '2027-02-25')
  says('strategy/behind', plan, ['s1'], '2027-02-26')
})

test('strategy/behind takes nothing from a strategy never measured, or only in the first two weeks', () => {
  says('strategy/behind', measured({}), [], '2027-02-20')
  says('strategy/behind', measured({ '2027-01-14': 0 }), [], '2027-02-20')
  says('strategy/behind', measured({ '2027-01-15': 0 }), ['s1'], '2027-02-20')
})

test('strategy/behind moves from the baseline, downwards too', () => {
  const orders = { measure: { baseline: 40, target: 130 } }
  says('strategy/behind', measured({ '2027-02-19': 74 }, orders), ['s1'], '2027-02-20')
  says('strategy/behind', measured({ '2027-02-19': 75 }, orders), [], '2027-02-20')
  const days = { measure: { baseline: 90, target: 0 } }
  says('strategy/behind', measured({ '2027-02-19': 56 }, days), ['s1'], '2027-02-20')
  says('strategy/behind', measured({ '2027-02-19': 55 }, days), [], '2027-02-20')
})

test('strategy/behind has no pace without a target, a step or a quarter', () => {
  says(
    'strategy/behind',
    measured({ '2027-02-19': 0 }, { measure: { target: null } }),
    [],
    '2027-02-20',
  )
  says(
    'strategy/behind',
    measured({ '2027-02-19': 0 }, { measure: { baseline: 90 } }),
    [],
    '2027-02-20',
  )
  says('strategy/behind', { ...measured({ '2027-02-19': 0 }), quarter: null }, [], '2027-02-20')
})

test('strategy/behind is silent once it was decided, until it falls behind anew', () => {
  const weeks = { '2027-02-12': 5, '2027-02-19': 5, '2027-02-26': 5 }
  says('strategy/behind', measured(weeks, { decided: ['2027-02-12'] }), [], '2027-03-01')
  says('strategy/behind', measured(weeks, { decided: ['2027-02-11'] }), ['s1'], '2027-03-01')
  const anew = { ...weeks, '2027-02-19': 60 }
  says('strategy/behind', measured(anew, { decided: ['2027-02-13'] }), ['s1'], '2027-03-01')
})

test('strategy/behind follows the weekly shares when they are given', () => {
  const lateShares = [
    ...Array.from({ length: 9 }, () => 0.02),
    ...Array.from({ length: 5 }, () => 0.164),
  ]
  says(
    'strategy/behind',
    measured({ '2027-02-19': 12 }, { weeklyShares: lateShares }),
    [],
    '2027-02-20',
  )
  says('strategy/behind', measured({ '2027-02-19': 12 }), ['s1'], '2027-02-20')
})

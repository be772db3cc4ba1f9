import assert from 'node:assert/strict'
import test from 'node:test'
import { checkPlan, type Plan, type RuleId, type Tactic } from '../../../src/plan/index.ts'
import { emptyPlan, emptyTactic } from '../../../src/plan/new-plan.ts'
import { aPlan, aStrategy, aTactic } from '../../fixtures/builders.ts'
import { says, saysWith } from '../../fixtures/says.ts'

const linked = (fields: Partial<Tactic>): Plan =>
  aPlan({ strategies: [aStrategy({ tactics: [aTactic(fields)] })] })

const loose = (fields: Partial<Tactic>): Plan =>
  aPlan({ loose: [aTactic({ ...fields, id: 'l1' })] })

const measure = (name: string, unit: string, target: number | null) =>
  linked({ measure: { name, unit, target } })

test('tactic/loose speaks of each tactic in the tray that was not dropped', () => {
  const plan = aPlan({
    loose: [
      aTactic({ id: 'l1' }),
      aTactic({ id: 'l2', state: 'dropped' }),
      aTactic({ id: 'l3', state: 'done', action: '' }),
    ],
  })
  says('tactic/loose', plan, ['l1', 'l3'])
  says('tactic/loose', aPlan(), [])
  saysWith(
    'tactic/loose',
    { ...plan, loose: plan.loose.slice(1) },
    {
      tactic: { tactic: '', position: 2, serves: null },
    },
  )
})

test('a pasted list of twelve lines gets twelve remarks, and two of what stands above it', () => {
  const plan = {
    ...emptyPlan('p1', { language: 'es', decimal: 'comma', today: '2027-01-04' }),
    loose: Array.from({ length: 12 }, (_none, index) =>
      emptyTactic(`l${index}`, `Visitar ${index} oficinas`),
    ),
  }
  const rules = checkPlan(plan, { today: '2027-01-04' }).map(({ rule }) => rule)
  assert.deepEqual(rules, [
    'objective/missing',
    'strategy/none',
    ...Array.from({ length: 12 }, () => 'tactic/loose'),
  ])
})

test('tactic/no-measure wants a name or a unit, and a target', () => {
  says('tactic/no-measure', measure('visitas', '', 60), [])
  says('tactic/no-measure', measure('', 'visitas', 1), [])
  saysWith('tactic/no-measure', measure('', '', null), { case: 'everything' })
  saysWith('tactic/no-measure', measure('', 'visitas', null), {
    case: 'target',
    measure: 'visitas',
  })
  saysWith('tactic/no-measure', measure('', ' ', 60), { case: 'name', target: 60 })
})

test('tactic/no-date speaks of a tactic that ends on no day', () => {
  says('tactic/no-date', linked({ due: null }), ['t1'])
  says('tactic/no-date', linked({ start: null }), [])
})

test('tactic/no-owner speaks of a tactic nobody is in charge of', () => {
  says('tactic/no-owner', linked({ owner: ' ' }), ['t1'])
  says('tactic/no-owner', linked({ owner: 'Luisa' }), [])
})

test('tactic/outside-quarter speaks of a start or end before the first day or after the last', () => {
  const dates = (start: string | null, due: string | null) => linked({ start, due })
  says('tactic/outside-quarter', dates('2027-01-01', '2027-03-31'), [])
  says('tactic/outside-quarter', dates(null, null), [])
  saysWith('tactic/outside-quarter', dates('2026-12-31', '2027-01-15'), {
    case: 'start',
    start: { date: '2026-12-31' },
    first: { date: '2027-01-01' },
    last: { date: '2027-03-31' },
  })
  saysWith('tactic/outside-quarter', dates(null, '2027-04-01'), { case: 'due' })
  saysWith('tactic/outside-quarter', dates('2027-04-01', '2027-04-02'), { case: 'both' })
  says('tactic/outside-quarter', { ...dates(null, '2027-04-01'), quarter: null }, [])
})

test('tactic/start-after-due speaks of dates the wrong way round', () => {
  says('tactic/start-after-due', linked({ start: '2027-02-02', due: '2027-02-01' }), ['t1'])
  says('tactic/start-after-due', linked({ start: '2027-02-01', due: '2027-02-01' }), [])
  says('tactic/start-after-due', linked({ start: '2027-02-01', due: null }), [])
})

test('tactic/overdue speaks from the day after the due date', () => {
  const plan = linked({ due: '2027-01-22' })
  says('tactic/overdue', plan, [], '2027-01-22')
  says('tactic/overdue', plan, ['t1'], '2027-01-23')
  saysWith('tactic/overdue', plan, { count: 3, due: { date: '2027-01-22' } }, '2027-01-25')
})

const bare: Partial<Tactic> = {
  owner: '',
  start: null,
  due: null,
  measure: { name: '', unit: '', target: null },
}
const wrongDates: Partial<Tactic> = { start: '2027-05-02', due: '2026-12-01' }

test('what a loose tactic lacks waits until it serves a strategy; wrong dates do not', () => {
  for (const rule of ['tactic/no-measure', 'tactic/no-date', 'tactic/no-owner'] as const)
    says(rule, loose(bare), [])
  for (const rule of [
    'tactic/outside-quarter',
    'tactic/start-after-due',
    'tactic/overdue',
  ] as const)
    says(rule, loose(wrongDates), ['l1'])
})

const ofDates: RuleId[] = [
  'tactic/no-date',
  'tactic/outside-quarter',
  'tactic/start-after-due',
  'tactic/overdue',
  'tactic/no-owner',
]

test('nobody is asked for owner and dates of what is done, nor for anything of what is dropped', () => {
  for (const rule of ofDates) {
    says(rule, linked({ ...bare, state: 'done' }), [])
    says(rule, linked({ ...wrongDates, state: 'done' }), [])
    says(rule, linked({ ...bare, state: 'dropped' }), [])
    says(rule, linked({ ...wrongDates, state: 'dropped' }), [])
  }
  says('tactic/no-measure', linked({ ...bare, state: 'done' }), ['t1'])
  says('tactic/no-measure', linked({ ...bare, state: 'dropped' }), [])
})

test('the tactics of a strategy that was stopped are left in peace', () => {
  const stopped = aStrategy({ state: 'stopped', tactics: [aTactic({ ...bare, ...wrongDates })] })
  for (const rule of [...ofDates, 'tactic/no-measure'] as const)
    says(rule, aPlan({ strategies: [stopped] }), [])
})

test('a tactic without words is named by its place and its strategy', () => {
  const plan = aPlan({
    strategies: [aStrategy({ tactics: [aTactic(), aTactic({ id: 't2', action: '', due: null })] })],
  })
  saysWith('tactic/no-date', plan, {
    tactic: {
      tactic: '',
      position: 2,
      serves: { strategy: 'Vender desayunos a las oficinas del centro', position: 1 },
    },
  })
})

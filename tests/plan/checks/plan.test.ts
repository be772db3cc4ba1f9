import test from 'node:test'
import type { Plan, Tactic } from '../../../src/plan/index.ts'
import { aPlan, aStrategy, aTactic, tactics } from '../../fixtures/builders.ts'
import { says, saysWith } from '../../fixtures/says.ts'

const withTactics = (list: Tactic[], fields: Partial<Plan> = {}) =>
  aPlan({ strategies: [aStrategy({ tactics: list })], ...fields })

const busy = (count: number, fields: Partial<Tactic> = {}) => withTactics(tactics(count, fields))

test('plan/owner-overload speaks from the sixth tactic of one person in one week', () => {
  says('plan/owner-overload', busy(5), [])
  says('plan/owner-overload', busy(6), ['plan'])
  saysWith('plan/owner-overload', busy(6), {
    owner: 'Luisa',
    count: 6,
    limit: 5,
    week: { date: '2027-01-11' },
  })
})

test('plan/owner-overload counts by calendar week, from Monday to Sunday', () => {
  const spread = (start: string) =>
    withTactics([
      ...tactics(5, { start: '2027-01-04', due: '2027-01-11' }),
      aTactic({ id: 't6', start, due: '2027-01-31' }),
    ])
  says('plan/owner-overload', spread('2027-01-17'), ['plan'])
  says('plan/owner-overload', spread('2027-01-18'), [])
})

test('plan/owner-overload takes a tactic with one date for a day, and none for nothing', () => {
  says('plan/owner-overload', busy(6, { start: null }), ['plan'])
  says('plan/owner-overload', busy(6, { due: null }), ['plan'])
  says('plan/owner-overload', busy(6, { start: null, due: null }), [])
  says('plan/owner-overload', busy(6, { start: '2027-02-02', due: '2027-02-01' }), [])
})

test('plan/owner-overload knows a name however it is spelled, and speaks of each person', () => {
  const spelled = ['Luisa', 'luisa', ' LUISA ', 'Luisa', 'luisa', 'Luisa']
  const theirs = spelled.map((owner, index) => aTactic({ id: `a${index}`, owner }))
  const others = tactics(6, { owner: 'Andrés' })
  says('plan/owner-overload', withTactics([...theirs, ...others]), ['plan', 'plan'])
  says('plan/owner-overload', busy(6, { owner: ' ' }), [])
})

test('plan/owner-overload looks at what is still to do, this week or later', () => {
  says('plan/owner-overload', busy(6, { state: 'done' }), [])
  says('plan/owner-overload', busy(6), ['plan'], '2027-03-05')
  says('plan/owner-overload', busy(6), [], '2027-03-08')
  saysWith('plan/owner-overload', busy(6), { week: { date: '2027-02-15' } }, '2027-02-17')
})

const ending = (...dates: (string | null)[]) =>
  withTactics(dates.map((due, index) => aTactic({ id: `t${index}`, start: null, due })))

test('plan/back-loaded speaks when more than half of the tactics end in the last fourteen days', () => {
  says('plan/back-loaded', ending('2027-03-18', '2027-03-31', '2027-02-01', '2027-02-01'), [])
  says('plan/back-loaded', ending('2027-03-18', '2027-03-31', '2027-02-01'), ['plan'])
  says('plan/back-loaded', ending('2027-03-17', '2027-03-31', '2027-02-01'), [])
  says('plan/back-loaded', ending('2027-04-01', '2027-03-31', '2027-02-01'), [])
  says('plan/back-loaded', ending('2027-03-31', '2027-03-31', null, null), [])
  saysWith('plan/back-loaded', ending('2027-03-31', '2027-03-31', null), { count: 2, total: 3 })
})

test('plan/back-loaded has nothing to spread with fewer than three tactics or no quarter', () => {
  says('plan/back-loaded', ending('2027-03-31', '2027-03-31'), [])
  says(
    'plan/back-loaded',
    { ...ending('2027-03-31', '2027-03-31', '2027-03-31'), quarter: null },
    [],
  )
})

const channelled = (...channels: string[]) =>
  withTactics(channels.map((channel, index) => aTactic({ id: `t${index}`, channel })))

test('plan/one-channel speaks when four or more tactics all share one channel', () => {
  says('plan/one-channel', channelled('Instagram', 'instagram', ' Instagram', 'INSTAGRAM'), [
    'plan',
  ])
  says('plan/one-channel', channelled('Instagram', 'Instagram', 'Instagram'), [])
  says('plan/one-channel', channelled('Instagram', 'Instagram', 'Instagram', 'Visitas'), [])
  says('plan/one-channel', channelled('Instagram', 'Instagram', 'Instagram', 'Instagram', ''), [])
  says('plan/one-channel', channelled('', '', '', ''), [])
  saysWith('plan/one-channel', busy(4), { count: 4, channel: 'Visitas' })
})

import test from 'node:test'
import { aPlan } from '../../fixtures/builders.ts'
import { says, saysWith } from '../../fixtures/says.ts'

const empty = { sentence: ' ', target: null }
const wordless = { sentence: 'Vender más', target: null }

test('objective/missing speaks while there is neither sentence nor target', () => {
  says('objective/missing', aPlan({ objective: empty }), ['objective'])
  says('objective/missing', aPlan({ objective: wordless }), [])
  says('objective/missing', aPlan({ objective: { sentence: '' } }), [])
})

test('a missing objective is not also told what it lacks, except its quarter', () => {
  const plan = aPlan({ objective: { ...empty, unit: '', baseline: null }, quarter: null })
  says('objective/no-number', plan, [])
  says('objective/no-unit', plan, [])
  says('objective/no-baseline', plan, [])
  says('objective/no-quarter', plan, ['objective'])
})

test('objective/no-number speaks of a sentence without a target', () => {
  says('objective/no-number', aPlan({ objective: wordless }), ['objective'])
  says('objective/no-number', aPlan({ objective: { target: 0 } }), [])
  saysWith('objective/no-number', aPlan({ objective: wordless }), { sentence: 'Vender más' })
})

test('objective/no-unit speaks of a target that says not of what', () => {
  says('objective/no-unit', aPlan({ objective: { unit: ' ' } }), ['objective'])
  says('objective/no-unit', aPlan({ objective: { unit: '', metric: null } }), ['objective'])
  says('objective/no-unit', aPlan({ objective: { unit: '', metric: 'volume' } }), ['objective'])
  says('objective/no-unit', aPlan({ objective: { unit: 'USD' } }), [])
  says('objective/no-unit', aPlan({ objective: { unit: '', metric: 'customers' } }), [])
  says('objective/no-unit', aPlan({ objective: { unit: '', metric: 'share' } }), [])
  says('objective/no-unit', aPlan({ objective: { unit: '', target: null } }), [])
})

test('objective/no-quarter speaks while no quarter is chosen', () => {
  says('objective/no-quarter', aPlan({ quarter: null }), ['objective'])
  says('objective/no-quarter', aPlan(), [])
})

test('objective/long speaks from the twenty-first word', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'más').join(' ')
  says('objective/long', aPlan({ objective: { sentence: words(20) } }), [])
  says('objective/long', aPlan({ objective: { sentence: `${words(20)} — $` } }), [])
  says('objective/long', aPlan({ objective: { sentence: words(21) } }), ['objective'])
  saysWith('objective/long', aPlan({ objective: { sentence: words(23) } }), {
    count: 23,
    limit: 20,
  })
})

test('objective/unrealistic speaks of twice the baseline and of less than it', () => {
  const grows = (baseline: number | null, target: number | null) =>
    aPlan({ objective: { baseline, target } })
  says('objective/unrealistic', grows(60_000, 120_000), ['objective'])
  says('objective/unrealistic', grows(60_000, 119_999), [])
  says('objective/unrealistic', grows(60_000, 60_000), [])
  says('objective/unrealistic', grows(60_000, 59_999), ['objective'])
  says('objective/unrealistic', grows(0, 1), [])
  says('objective/unrealistic', grows(0, -1), ['objective'])
  says('objective/unrealistic', grows(null, 1), [])
  says('objective/unrealistic', grows(1, null), [])
  saysWith('objective/unrealistic', grows(48_000, 120_000), { case: 'far', times: 2.5 })
  saysWith('objective/unrealistic', grows(48_000, 40_000), {
    case: 'below',
    baseline: { amount: 48_000, unit: 'USD' },
    target: { amount: 40_000, unit: 'USD' },
  })
})

test('objective/unrealistic lets a metric the person named fall, but not double', () => {
  const days = (target: number) =>
    aPlan({ objective: { metric: 'other', metricName: 'días de cobro', baseline: 40, target } })
  says('objective/unrealistic', days(30), [])
  says('objective/unrealistic', days(80), ['objective'])
})

test('objective/unrealistic holds a level to the same', () => {
  const share = (target: number) =>
    aPlan({ objective: { metric: 'share', unit: '%', baseline: 10, target } })
  says('objective/unrealistic', share(20), ['objective'])
  says('objective/unrealistic', share(12), [])
  says('objective/unrealistic', share(9), ['objective'])
})

test('objective/no-baseline speaks while there is nothing to compare with', () => {
  says('objective/no-baseline', aPlan({ objective: { baseline: null } }), ['objective'])
  says('objective/no-baseline', aPlan({ objective: { baseline: 0 } }), [])
})

const checkIn = (date: string, amounts = [{ part: 'objective', amount: 1 }]) => ({
  id: `c-${date}`,
  date,
  amounts,
  note: '',
})

test('objective/static speaks once nothing was measured for 14 days of the quarter', () => {
  const plan = aPlan()
  says('objective/static', plan, [], '2027-01-14')
  says('objective/static', plan, ['objective'], '2027-01-15')
  says('objective/static', plan, ['objective'], '2027-03-31')
  says('objective/static', plan, [], '2027-04-01')
  saysWith('objective/static', plan, { case: 'unmeasured', days: 20 }, '2027-01-21')
})

test('objective/static counts from the last measure, and from the day the plan was made', () => {
  const measured = aPlan({ checkIns: [checkIn('2027-02-05'), checkIn('2027-01-29')] })
  says('objective/static', measured, [], '2027-02-18')
  says('objective/static', measured, ['objective'], '2027-02-19')
  const late = aPlan({ created: '2027-02-05' })
  says('objective/static', late, [], '2027-02-18')
  says('objective/static', late, ['objective'], '2027-02-19')
  const onlyANote = aPlan({ checkIns: [checkIn('2027-01-14', [])] })
  says('objective/static', onlyANote, ['objective'], '2027-01-15')
})

test('objective/static has nothing to say without a quarter or a target', () => {
  says('objective/static', aPlan({ quarter: null }), [], '2027-02-19')
  says('objective/static', aPlan({ objective: { target: null } }), [], '2027-02-19')
})

test('objective/static speaks of a target carried over unchanged and never measured', () => {
  const carried = (target: number) => ({ carriedFrom: { plan: 'p0', target } })
  says('objective/static', aPlan(carried(120_000)), ['objective'])
  says('objective/static', aPlan(carried(110_000)), [])
  says('objective/static', aPlan({ ...carried(120_000), checkIns: [checkIn('2027-01-04')] }), [])
  saysWith('objective/static', aPlan(carried(120_000)), { case: 'carried' })
  saysWith('objective/static', aPlan(carried(120_000)), { case: 'unmeasured' }, '2027-02-01')
})

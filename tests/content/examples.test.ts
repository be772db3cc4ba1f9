import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { alignment, checkPlan, type Plan } from '../../src/plan/index.ts'
import { contributionAmount } from '../../src/plan/contribution.ts'
import { readPlan } from '../fixtures/builders.ts'

const folder = new URL('../../content/examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** A plan without its words, its language and its way of writing numbers. */
const bones = (plan: Plan) =>
  JSON.parse(
    JSON.stringify(plan, (key, value: unknown) =>
      ['language', 'decimal'].includes(key) ||
      (typeof value === 'string' &&
        !['id', 'format', 'start', 'due', 'created', 'updated', 'kind', 'state'].includes(key))
        ? null
        : value,
    ),
  ) as unknown

test('there is an example in each language', () => {
  for (const language of ['es', 'en']) assert.ok(names.includes(`launch.${language}.json`))
})

for (const name of names) {
  const plan = readPlan(read(name))

  test(`${name} is what the workbook would save, in the language of its name`, () => {
    assert.deepEqual(plan, JSON.parse(read(name)))
    assert.equal(name.split('.')[1], plan.language)
    assert.equal(plan.decimal, plan.language === 'es' ? 'comma' : 'point')
  })

  test(`${name} gets no remark while the quarter is being planned`, () => {
    assert.deepEqual(checkPlan(plan, { today: '2026-12-20' }), [])
    assert.equal(alignment(plan).score, 1)
  })

  test(`${name} adds up: contributions and what comes anyway make 100 to 110 % of the target`, () => {
    const added = plan.strategies.map(({ contribution }) => contributionAmount(contribution) ?? NaN)
    const sum = added.reduce((total, amount) => total + amount, plan.objective.anyway ?? 0)
    const share = sum / (plan.objective.target ?? NaN)
    assert.ok(share >= 1 && share <= 1.1, String(share))
  })

  test(`${name} works out its contributions from the customers that its measures promise`, () => {
    for (const { id, contribution, measure } of plan.strategies)
      if (contribution.kind === 'worked-out')
        assert.equal(
          (contribution.volume ?? NaN) * (contribution.conversion ?? NaN),
          measure.target,
          id,
        )
  })

  test(`${name} has the ids and numbers of its twin`, () => {
    const twin = name.replace(/\.(es|en)\./, plan.language === 'es' ? '.en.' : '.es.')
    assert.deepEqual(bones(plan), bones(readPlan(read(twin))))
  })
}

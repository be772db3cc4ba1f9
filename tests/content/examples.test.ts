import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { alignment, checkPlan, parseObjective, type Plan } from '../../src/plan/index.ts'
import { contributionAmount } from '../../src/plan/contribution.ts'
import { isCurrency } from '../../src/plan/language/currencies.ts'
import { movementOf } from '../../src/plan/movement.ts'
import { strings } from '../../src/strings/strings.ts'
import { readPlan } from '../fixtures/builders.ts'

const folder = new URL('../../content/examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const keptInBoth = new Set(
  'id format created updated owner metric revenueBasis movement baselineOf kind state start due'.split(
    ' ',
  ),
)

const tacticsOf = (plan: Plan) => plan.strategies.flatMap(({ tactics }) => tactics)

/** A plan without its words, its language and its way of writing numbers; people keep their names. */
const bones = (plan: Plan) =>
  JSON.parse(
    JSON.stringify(plan, (key, value: unknown) =>
      ['language', 'decimal'].includes(key) || (typeof value === 'string' && !keptInBoth.has(key))
        ? null
        : value,
    ),
  ) as unknown

test('there are six examples or more in each language', () => {
  for (const language of ['es', 'en'])
    assert.ok(names.filter((name) => name.endsWith(`.${language}.json`)).length >= 6, language)
})

test('each example has a trade and a size of its own', () => {
  for (const language of ['es', 'en'] as const) {
    const own = names.filter((name) => name.endsWith(`.${language}.json`))
    const trades: Record<string, string> = strings[language].examples.trades
    assert.deepEqual(
      Object.keys(trades).sort(),
      own.map((name) => name.replace(/\..*/, '')),
    )
    assert.equal(new Set(Object.values(trades)).size, own.length)
    const sizes = own.map((name) =>
      readPlan(read(name))
        .strategies.map(({ tactics }) => tactics.length)
        .join(),
    )
    assert.equal(new Set(sizes).size, own.length)
  }
})

test('no two examples share a title, from which their address is made', () => {
  const titles = names.map((name) => readPlan(read(name)).title)
  assert.equal(new Set(titles).size, titles.length)
})

for (const name of names) {
  const plan = readPlan(read(name))

  test(`${name} is what the workbook would save, in the language of its name`, () => {
    assert.deepEqual(plan, JSON.parse(read(name)))
    assert.equal(name.split('.')[1], plan.language)
    const isPoint = plan.language === 'en' || plan.objective.unit === 'MXN'
    assert.equal(plan.decimal, isPoint ? 'point' : 'comma')
  })

  test(`${name} gets no remark while the quarter is being planned`, () => {
    assert.deepEqual(checkPlan(plan, { today: '2026-12-20' }), [])
    assert.equal(alignment(plan).score, 1)
  })

  test(`${name} says its number, where it starts and its quarter in its sentence`, () => {
    const { objective, quarter, language: lang, decimal } = plan
    const said = parseObjective(objective.sentence, { lang, today: '2026-12-20', decimal })
    assert.equal(said.target, objective.target)
    assert.equal(said.baseline ?? objective.baseline, objective.baseline)
    assert.deepEqual(said.quarter, quarter)
    assert.equal(said.several, undefined)
  })

  test(`${name} leaves nothing open in a tactic`, () => {
    for (const { id, channel, owner, start, due, cost, measure } of tacticsOf(plan)) {
      for (const text of [channel, owner, measure.name, measure.unit]) assert.notEqual(text, '', id)
      for (const fact of [start, due, cost]) assert.notEqual(fact, null, id)
    }
  })

  test(`${name} adds up: contributions and what comes anyway make 100 to 110 % of what is needed`, () => {
    const { objective } = plan
    const from = movementOf(objective) === 'level' ? (objective.baseline ?? NaN) : 0
    const added = plan.strategies.map(({ contribution }) => contributionAmount(contribution) ?? NaN)
    const sum = added.reduce((total, amount) => total + amount, objective.anyway ?? 0)
    const share = sum / ((objective.target ?? NaN) - from)
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
    const other = readPlan(read(twin))
    assert.deepEqual(bones(plan), bones(other))
    if (isCurrency(plan.objective.unit)) assert.equal(plan.objective.unit, other.objective.unit)
  })
}

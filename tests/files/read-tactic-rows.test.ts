import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '../../src/plan/index.ts'
import { readTacticRows, type RowProblem } from '../../src/files/read-tactic-rows.ts'
import { aTactic } from '../fixtures/builders.ts'
import { context, rowsIn, sheetIn } from './imported.ts'

test('a blank row is none, and each row knows its line', async () => {
  const rows = await rowsIn('Táctica;Canal\nuno;\n;\n\ndos;\n')
  assert.deepEqual(
    rows.map(({ line, tactic }) => [line, tactic.action]),
    [
      [2, 'uno'],
      [5, 'dos'],
    ],
  )
})

/** Amount and problem that the one cell of a cost column has. */
const assertCosts = async (
  content: string,
  costs: (number | null)[],
  problems: RowProblem['code'][] = [],
) => {
  const rows = await rowsIn(content)
  assert.deepEqual(
    rows.map(({ tactic }) => tactic.cost),
    costs,
  )
  assert.deepEqual(
    rows.flatMap((row) => row.problems.map(({ code }) => code)),
    problems,
  )
}

test('the decimal mark is the one that the numbers show, whatever the delimiter', async () => {
  await assertCosts('Táctica;Costo\na;1.234,5\nb;1.234\nc;12', [1234.5, 1234, 12])
  await assertCosts('Táctica;Costo\na;1,234.5\nb;1,234\nc;-12', [1234.5, 1234, -12])
  await assertCosts('Táctica,Costo\na,"1,5"\nb,"1.234"', [1.5, 1234])
  await assertCosts('Táctica,Costo\na,1.5\nb,"1,234"', [1.5, 1234])
  await assertCosts('Táctica,Costo\na,"1,234,567"\nb,1.234', [1_234_567, 1.234])
  await assertCosts('Táctica\tCosto\na\t0,125\nb\t1234', [0.125, 1234])
})

test('where nothing shows it, a number that could be another is told', async () => {
  await assertCosts('Táctica;Costo\na;1.234', [1234])
  await assertCosts('Táctica;Costo\na;1,234', [1.234], ['ambiguous-number'])
  await assertCosts('Táctica,Costo\na,1.234', [1.234], ['ambiguous-number'])
})

test('amounts in words, with currency or unit, are read', async () => {
  await assertCosts(
    'Táctica;Costo\na;USD 1.500\nb;120 mil\nc;$ 2.500.000',
    [1500, 120_000, 2_500_000],
  )
  await assertCosts(
    'Táctica;Costo\na;COP 1.500\nb;gratis\nc;1e999',
    [null, null, null],
    ['other-currency', 'not-a-number', 'not-a-number'],
  )
  const [row] = await rowsIn('Táctica;Meta\na;60 visitas')
  assert.deepEqual(row?.tactic.measure, { name: '', unit: 'visitas', target: 60 })
})

test('what does not fit is told with its column and its words, and leaves its field empty', async () => {
  const [row] = await rowsIn('Táctica;Inicio;Fin;Meta;Estado\n;pronto;31/2/2027;muchas;quizás')
  assert.deepEqual(row?.problems, [
    { column: 'target', code: 'not-a-number', text: 'muchas' },
    { column: 'start', code: 'not-a-date', text: 'pronto' },
    { column: 'due', code: 'not-a-date', text: '31/2/2027' },
    { column: 'state', code: 'unknown-state', text: 'quizás' },
    { column: 'action', code: 'no-action', text: '' },
  ])
  const { id, ...empty } = aTactic({
    action: '',
    channel: '',
    owner: '',
    start: null,
    due: null,
    measure: { name: '', unit: '', target: null },
  })
  assert.ok(id)
  assert.deepEqual(row.tactic, empty)
})

test('dates are read in the order that the sheet shows', async () => {
  const days = async (content: string) => (await rowsIn(content)).map(({ tactic }) => tactic.due)
  assert.deepEqual(await days('Táctica;Fecha\na;5/3/2027\nb;25/3/2027'), [
    '2027-03-05',
    '2027-03-25',
  ])
  assert.deepEqual(await days('Task,Due\na,3/5/2027\nb,3/25/2027'), ['2027-03-05', '2027-03-25'])
  assert.deepEqual(await days('Táctica;Fecha\na;5 de marzo'), ['2027-03-05'])
})

test('a text longer than a field is cut there and told', async () => {
  const [row] = await rowsIn(`Táctica;Canal\n${'🍞'.repeat(limits.text)};x`)
  assert.equal(row?.tactic.action, '🍞'.repeat(limits.text / 2))
  assert.deepEqual(
    row.problems.map(({ code, column }) => [code, column]),
    [['too-long', 'action']],
  )
})

test('the person may say what a column holds', async () => {
  const sheet = await sheetIn('Táctica;Quiénes\nVisitar;Luisa')
  const [row] = readTacticRows(sheet, context, ['action', 'owner'])
  assert.equal(row?.tactic.owner, 'Luisa')
})

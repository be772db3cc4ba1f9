import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { limits, type Decimal, type Plan } from '../../src/plan/index.ts'
import { tacticsCsv } from '../../src/files/csv.ts'
import { guard, unguard } from '../../src/files/guard.ts'
import { tacticTable, type Cell } from '../../src/files/tactic-table.ts'
import { strings } from '../../src/strings/strings.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const es = strings.es.files
const en = strings.en.files

/** The cells of a CSV text as another library reads them. */
const cellsOf = (csv: string, delimiter: string) =>
  parse(csv, { bom: true, delimiter, record_delimiter: '\r\n' })

const numberIn = (text: string, decimal: Decimal) =>
  Number(decimal === 'comma' ? text.replace(',', '.') : text)

/** A cell of the file says what the cell of the table says. */
const assertSame = (written: string, cell: Cell, decimal: Decimal) => {
  if (cell === null) assert.equal(written, '')
  else if (cell.kind === 'date') assert.equal(written, cell.date)
  else if (cell.kind === 'text') assert.equal(unguard(written), cell.text)
  else assert.ok(Math.abs(numberIn(written, decimal) - cell.value) < 1e-20, written)
}

const assertReadsBack = (plan: Plan, decimal: Decimal) => {
  const { headings, rows } = tacticTable(plan, es)
  const [first, ...written] = cellsOf(
    tacticsCsv(plan, es, decimal),
    decimal === 'comma' ? ';' : ',',
  )
  assert.deepEqual(first, headings)
  assert.equal(written.length, rows.length)
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      assertSame(written[row]?.[column] ?? 'no cell', cell, decimal)
}

const plan = aPlan({
  strategies: [
    aStrategy({
      tactics: [
        aTactic({
          measure: { name: 'oficinas', unit: 'visitas', target: 1234.5 },
          cost: 1_500_000,
          amountDone: 0.125,
          frequency: 'los martes; y "jueves"',
        }),
      ],
    }),
  ],
  loose: [aTactic({ id: 'l1', action: '=HYPERLINK("x")', start: null, due: null, state: 'done' })],
})

test('where the comma is decimal, cells are parted by semicolons', () =>
  assert.equal(
    tacticsCsv(plan, es),
    '\uFEFFEstrategia;Táctica;Canal;Responsable;Empieza;Termina;Cada cuánto;Se mide con;Unidad;Cantidad;Hecho hasta hoy;Costo;Estado\r\n' +
      'Vender desayunos a las oficinas del centro;Visitar 5 oficinas por semana con degustación;Visitas;Luisa;2027-01-11;2027-03-05;"los martes; y ""jueves""";oficinas;visitas;1234,5;0,1250;1500000;Por hacer\r\n' +
      ';"\'=HYPERLINK(""x"")";Visitas;Luisa;;;;oficinas visitadas;visitas;60;;;Hecha\r\n',
  ))

test('where the point is decimal, cells are parted by commas', () => {
  const [headings, first] = tacticsCsv(plan, en, 'point').split('\r\n')
  assert.equal(
    headings,
    '\uFEFFStrategy,Tactic,Channel,Owner,Starts,Ends,How often,Measured by,Unit,How many,Done so far,Cost,Status',
  )
  assert.match(first ?? '', /,1234\.5,0\.1250,1500000,To do$/)
})

test('any plan is read back by another program, in both conventions', () => {
  fc.assert(
    fc.property(arbitraryPlan(), fc.constantFrom('comma', 'point'), (any, decimal) =>
      assertReadsBack(any, decimal),
    ),
    { numRuns: 150 },
  )
})

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1+1',
  '\u200B=1',
  '\u202E=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
]

test('a text that could be a formula begins with an apostrophe, which reading takes off again', () => {
  for (const text of hostile) {
    assert.equal(guard(text), `'${text}`)
    assert.equal(unguard(guard(text)), text)
  }
})

test('other texts are left alone, apostrophes of the person included', () => {
  for (const text of ['', 'Visitar', '5 - 3 = 2', "d'Angelo", '1+1', 'a\n=1', '¿=?']) {
    assert.equal(guard(text), text)
    assert.equal(unguard(text), text)
  }
  for (const text of ["'hola'", "'t Hart"]) assert.equal(unguard(text), text)
})

test('whatever text is guarded, it comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', "'", "''", '='), (text, lead) =>
      assert.equal(unguard(guard(lead + text)), lead + text),
    ),
  )
})

test('no cell that another program reads begins like a formula, but for negative numbers', () => {
  for (const text of hostile) {
    const tactics = [aTactic({ action: text, channel: text, owner: text, cost: -5 })]
    const csv = tacticsCsv(aPlan({ strategies: [aStrategy({ title: text, tactics })] }), es)
    const cells = cellsOf(csv, ';').flat()
    assert.deepEqual(
      cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell)),
      ['-5'],
    )
  }
})

test('a text with the mark of any convention is quoted, so that no program parts it into a formula', () => {
  for (const action of ['a;=1', 'a,=1', 'a\t=1', 'a\n=1'])
    for (const decimal of ['comma', 'point'] as const) {
      const csv = tacticsCsv(aPlan({ strategies: [], loose: [aTactic({ action })] }), es, decimal)
      assert.ok(csv.includes(`"${action}"`))
    }
})

test('a text of the greatest length, and one of many lines, stay one cell', () => {
  const action = 'ñ;"\n'.repeat(limits.text / 4)
  const [, row] = cellsOf(
    tacticsCsv(aPlan({ strategies: [], loose: [aTactic({ action })] }), es),
    ';',
  )
  assert.equal(row?.[1], action)
})

test('a plan without tactics gives the headings alone', () =>
  assert.equal(tacticsCsv(aPlan({ strategies: [] }), es).split('\r\n').length, 2))

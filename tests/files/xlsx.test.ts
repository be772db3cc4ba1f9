import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, utils, type CellObject } from '@e965/xlsx'
import fc from 'fast-check'
import { unzipSync, strFromU8 } from 'fflate'
import type { Plan } from '../../src/plan/index.ts'
import { tacticTable, type Cell } from '../../src/files/tactic-table.ts'
import { tacticsXlsx } from '../../src/files/xlsx.ts'
import { strings } from '../../src/strings/strings.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const { files: es } = strings.es

/** The one sheet of a workbook as another library reads it. */
const sheetOf = (bytes: Uint8Array) => {
  const book = read(bytes, { cellDates: true, UTC: true })
  assert.equal(book.SheetNames.length, 1)
  const [name = ''] = book.SheetNames
  const sheet = book.Sheets[name]
  assert.ok(sheet)
  const cell = (row: number, column: number) =>
    sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined
  return { name, cell }
}

/** XML knows one line break and some characters not at all, which a sheet writes by their number. */
const asInSheet = (text: string) => text.replace(/\r\n?/g, '\n')

const assertSame = (read: CellObject | undefined, cell: Cell) => {
  if (cell === null) assert.ok(read === undefined || read.t === 'z', JSON.stringify(read))
  else if (cell.kind === 'number') assert.deepEqual([read?.t, read?.v], ['n', cell.value])
  else if (cell.kind === 'text')
    assert.deepEqual([read?.t, asInSheet(String(read?.v))], ['s', asInSheet(cell.text)])
  else
    assert.deepEqual(
      [read?.t, read?.v instanceof Date && read.v.toISOString()],
      ['d', `${cell.date}T00:00:00.000Z`],
    )
  assert.equal(read?.f, undefined)
}

const assertReadsBack = async (plan: Plan) => {
  const { headings, rows } = tacticTable(plan, es)
  const { cell } = sheetOf(await tacticsXlsx(plan, es))
  for (const [column, heading] of headings.entries()) assert.equal(cell(0, column)?.v, heading)
  for (const [row, cells] of rows.entries())
    for (const [column, expected] of cells.entries()) assertSame(cell(row + 1, column), expected)
  assert.equal(cell(rows.length + 1, 1), undefined)
}

test('tactics stand in a sheet with real numbers and dates, in both languages', async () => {
  const plan = aPlan({ strategies: [aStrategy({ tactics: [aTactic({ cost: 1234.5 })] })] })
  for (const lang of ['es', 'en'] as const) {
    const { files } = strings[lang]
    const { name, cell } = sheetOf(await tacticsXlsx(plan, files))
    assert.equal(name, files.sheet)
    assert.equal(cell(0, 1)?.v, files.columns.action)
    assert.equal(cell(1, 1)?.v, 'Visitar 5 oficinas por semana con degustación')
    assert.deepEqual(cell(1, 4)?.v, new Date('2027-01-11T00:00:00Z'))
    assert.deepEqual([cell(1, 11)?.t, cell(1, 11)?.v], ['n', 1234.5])
    assert.equal(cell(1, 12)?.v, files.states.todo)
  }
})

test('any plan is read back by another program', async () => {
  await fc.assert(fc.asyncProperty(arbitraryPlan(), assertReadsBack), { numRuns: 60 })
})

test('texts that a sheet could take for something else stay what they are', async () => {
  for (const action of [
    '=1+1',
    '-5',
    '+57 300',
    '@x',
    '0012',
    '1e5',
    'true',
    '2027-01-01',
    '_x000D_',
    '_x005F_x000D_',
    '\u0000\u001B\uFFFE',
    '  spaces  ',
    '\n\ttab',
    ']]>&amp;<b>',
    '\u202E\u200B\uFEFF',
    '__proto__',
  ])
    await assertReadsBack(aPlan({ strategies: [], loose: [aTactic({ action, owner: action })] }))
})

test('the headings are frozen', async () => {
  const parts = unzipSync(await tacticsXlsx(aPlan(), es))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  assert.match(sheet, /<pane [^>]*ySplit="1"[^>]*state="frozen"/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTacticRows } from '../../src/files/read-tactic-rows.ts'
import type { Plan } from '../../src/plan/index.ts'
import { addSheet } from '../../src/stores/add-sheet.ts'
import { $notice } from '../../src/stores/notice.ts'
import { openFile, type Refusal } from '../../src/stores/open-file.ts'
import { $history, redo, undo } from '../../src/stores/workbook.ts'
import { context } from '../files/imported.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { begin, opened } from './one-page.ts'

const open = (name: string, content: BlobPart) =>
  openFile({ files: [new File([content], name)], how: 'dropped' })

const refuses = async (name: string, content: BlobPart, refusal: Refusal) =>
  assert.deepEqual(await open(name, content), { kind: 'refused', refusal }, name)

const csv = 'Estrategia;Táctica;Cantidad\nVender desayunos;Llamar a 20 oficinas;20\n;Feria;1.500\n'

/** The rows of a sheet that was dropped on the page. */
const rowsOf = async (name: string, content: BlobPart) => {
  const opening = await open(name, content)
  assert.ok(opening.kind === 'sheet', opening.kind)
  return readTacticRows(opening.sheet, context)
}

test('a sheet is told by its name, or as text by what it holds', async () => {
  for (const name of ['tácticas.csv', 'TACTICAS.CSV', 'lista.txt', 'lista'])
    assert.equal((await rowsOf(name, csv)).length, 2, name)
})

test('a plan that lost the ending of its name is known by what it holds', async () => {
  const plan = aPlan({ id: 'renamed' })
  for (const name of ['plan.txt', 'plan', 'plan.json.download'])
    assert.deepEqual(await open(name, JSON.stringify(plan)), { kind: 'plan', plan, mine: null })
})

test('each kind of file that brings nothing is refused for its own reason, and changes nothing', async () => {
  const before = begin(aPlan())
  const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
  await refuses('plan.json', '{', { of: 'plan', reason: 'not-json', place: '' })
  await refuses('a.csv', ';;\n', { of: 'sheet', reason: 'no-tactics' })
  await refuses('a.xlsx', 'PK\u0003\u0004 broken', { of: 'sheet', reason: 'unreadable' })
  await refuses('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), {
    of: 'sheet',
    reason: 'old-excel',
  })
  await refuses('fechas.ics', calendar, { of: 'file', reason: 'calendar' })
  await refuses('fechas', calendar, { of: 'file', reason: 'calendar' })
  await refuses('notas.txt', 'Llamar a Ana\nVisitar', { of: 'file', reason: 'text' })
  await refuses('plan.pdf', '%PDF-1.7', { of: 'file', reason: 'other' })
  await refuses('plan.docx', 'PK\u0003\u0004', { of: 'file', reason: 'other' })
  await refuses('foto', '\u0000\u0001', { of: 'file', reason: 'other' })
  await refuses('nada', '', { of: 'file', reason: 'other' })
  assert.equal(opened(), before)
})

test('several files at once are refused', async () => {
  const files = [new File([csv], 'a.csv'), new File([csv], 'b.csv')]
  const refusal = { of: 'file', reason: 'several' }
  assert.deepEqual(await openFile({ files, how: 'dropped' }), { kind: 'refused', refusal })
})

test('a file that the system does not give is told as unreadable', async () => {
  const gone = Object.assign(new File([csv], 'a.csv'), {
    arrayBuffer: () => Promise.reject(new Error('gone')),
  })
  const refusal = { of: 'plan', reason: 'unreadable', place: '' }
  assert.deepEqual(await openFile({ files: [gone], how: 'picked' }), { kind: 'refused', refusal })
})

const sizes = ({ strategies, loose }: Plan) => [
  ...strategies.map(({ tactics }) => tactics.length),
  loose.length,
]

test('a sheet comes in as one step, which undo takes back whole', async () => {
  const before = begin(
    aPlan({ id: 'sheet', strategies: [aStrategy({ title: 'VENDER desayunos' })] }),
  )
  const rows = await rowsOf('a.csv', csv)
  assert.equal(addSheet(rows, ['Ferias']), 2)
  assert.deepEqual(sizes(opened()), [2, 0, 1])
  assert.deepEqual($notice.get(), { kind: 'imported', count: 2, undoable: true })
  assert.equal($history.get().undo, 'import-tactics')
  undo()
  assert.deepEqual({ ...opened(), updated: before.updated }, before)
  redo()
  assert.deepEqual(sizes(opened()), [2, 0, 1])
})

test('a sheet for which there is no room changes nothing', async () => {
  const loose = Array.from({ length: 100 }, (_none, index) => aTactic({ id: `l${index}` }))
  const before = begin(aPlan({ id: 'full', strategies: [], loose }))
  $notice.set(null)
  assert.equal(addSheet(await rowsOf('a.csv', csv), []), 0)
  assert.equal(opened(), before)
  assert.equal($notice.get(), null)
})

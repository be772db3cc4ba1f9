import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { readXlsx } from '../../src/files/read-xlsx.ts'
import type { Cell } from '../../src/files/tactic-table.ts'
import { tacticsXlsx } from '../../src/files/xlsx.ts'
import { strings } from '../../src/strings/strings.ts'
import { aPlan, aTactic } from '../fixtures/builders.ts'

const text = (value: string): Cell => ({ kind: 'text', text: value })

/** A workbook as another program writes it. */
const workbook = (...sheets: unknown[][][]): Uint8Array => {
  const book = utils.book_new()
  for (const rows of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }))
  return new Uint8Array(write(book, { type: 'array', compression: true }) as ArrayBuffer)
}

const sheetsIn = async (bytes: Uint8Array) => {
  const reading = await readXlsx(bytes)
  assert.ok(reading.ok)
  return reading.sheets
}

const refuses = async (bytes: Uint8Array, reason: 'unreadable' | 'too-large') =>
  assert.deepEqual(await readXlsx(bytes), { ok: false, reason })

test('texts, numbers and dates of every sheet of another program are read', async () => {
  const day = new Date('2027-01-22T00:00:00Z')
  const bytes = workbook([['Táctica', 1.5, day, null, true]], [['=x'], [' y ']])
  assert.deepEqual(await sheetsIn(bytes), [
    [
      [
        text('Táctica'),
        { kind: 'number', value: 1.5 },
        { kind: 'date', date: '2027-01-22' },
        null,
        text('true'),
      ],
    ],
    [[text('=x')], [text(' y ')]],
  ])
})

test('a sheet of three thousand rows is read to its last', async () => {
  const rows = Array.from({ length: 3000 }, (_none, row) => [
    `Visitar ${row}`,
    'a'.repeat(500),
    row,
  ])
  const [sheet] = await sheetsIn(workbook(rows))
  assert.equal(sheet?.length, 3000)
  assert.deepEqual(sheet.at(-1)?.[2], { kind: 'number', value: 2999 })
})

test('our own workbook comes back with every character', async () => {
  for (const action of [
    '=1+1',
    '_x000D_',
    '\u0000\u001B',
    'a\nb',
    ' ñ 🍞 ',
    '<&>"',
    '\u202E\u200B',
  ]) {
    const plan = aPlan({ strategies: [], loose: [aTactic({ action })] })
    const [sheet] = await sheetsIn(await tacticsXlsx(plan, strings.es.files))
    assert.deepEqual(sheet?.[1]?.[1], text(action))
  }
})

test('what is no workbook is told as such', async () => {
  await refuses(new Uint8Array(), 'unreadable')
  await refuses(new TextEncoder().encode('Táctica;Costo'), 'unreadable')
  await refuses(new TextEncoder().encode('PK\u0003\u0004 damaged'), 'unreadable')
  await refuses(zipSync({ 'a.txt': new Uint8Array(9) }), 'unreadable')
  await refuses((await tacticsXlsx(aPlan(), strings.es.files)).slice(0, 900), 'unreadable')
})

test('a workbook that unpacks to more than any sheet of tactics is not unpacked', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(65 * 1024 * 1024) })
  assert.ok(bomb.length < 1_000_000)
  await refuses(bomb, 'too-large')
})

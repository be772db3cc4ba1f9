import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { plainNumber, type Plan, type Tactic } from '../../src/plan/index.ts'
import { tacticsCsv } from '../../src/files/csv.ts'
import { readTacticRows, type RowProblemCode } from '../../src/files/read-tactic-rows.ts'
import { readTacticsFile, type FileFailure } from '../../src/files/read-tactics-file.ts'
import { stateOf } from '../../src/files/state-words.ts'
import { columns, type Column } from '../../src/files/tactic-table.ts'
import { tacticsXlsx } from '../../src/files/xlsx.ts'
import { strings } from '../../src/strings/strings.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { context, refuses, rowsIn, sheetIn } from './imported.ts'

/** A tactic as it comes back from a sheet: its texts without the spaces at their ends. */
const asRead = (tactic: Tactic): Omit<Tactic, 'id'> => {
  const { id, ...fields } = tactic
  assert.ok(id)
  const trimmed = (text: string) => text.trim()
  return {
    ...fields,
    action: trimmed(fields.action),
    channel: trimmed(fields.channel),
    owner: trimmed(fields.owner),
    frequency: trimmed(fields.frequency),
    measure: {
      ...fields.measure,
      name: trimmed(fields.measure.name),
      unit: trimmed(fields.measure.unit),
    },
  }
}

const listed = (plan: Plan, change = (text: string) => text) =>
  [...plan.strategies, null].flatMap((strategy) =>
    (strategy?.tactics ?? plan.loose).map((tactic) => ({
      strategy: change(strategy?.title ?? '').trim(),
      tactic: asRead(tactic),
    })),
  )

/** Numbers as decimal digits carry them. */
const inDigits = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'number' ? Number(plainNumber(part, 'point')) : part,
    ),
  ) as T

test('any plan written as CSV comes in again, in both languages and conventions', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryPlan(),
      fc.constantFrom('es', 'en'),
      fc.constantFrom('comma', 'point'),
      fc.constantFrom('comma', 'point'),
      async (plan, lang, decimal, mine) => {
        const csv = tacticsCsv(plan, strings[lang].files, decimal)
        const rows = await rowsIn(csv, { ...context, decimal: mine })
        assert.deepEqual(
          rows.map(({ strategy, tactic }) => ({ strategy, tactic })),
          inDigits(listed(plan)),
        )
        for (const { tactic, problems } of rows)
          assert.deepEqual(
            problems.map(({ code }) => code),
            tactic.action === '' ? ['no-action'] : [],
          )
      },
    ),
    { numRuns: 150 },
  )
})

test('any plan written as a workbook comes in again, number for number', async () => {
  const breaks = (plan: Plan): Plan =>
    JSON.parse(JSON.stringify(plan).replace(/\\r\\n|\\r/g, '\\n')) as Plan
  await fc.assert(
    fc.asyncProperty(arbitraryPlan().map(breaks), async (plan) => {
      const rows = await rowsIn(await tacticsXlsx(plan, strings.en.files))
      assert.deepEqual(
        rows.map(({ strategy, tactic }) => ({ strategy, tactic })),
        listed(plan),
      )
    }),
    { numRuns: 40 },
  )
})

test('every failure and every problem of a row has its words', () => {
  for (const { files } of [strings.es, strings.en]) {
    const failures: Record<FileFailure, string> = files.failures
    const problems: Record<RowProblemCode, string> = files.problems
    assert.ok(Object.values({ ...failures, ...problems }).every(Boolean))
  }
})

test('a heading of ours is known in both languages, and a word for a state is too', () => {
  for (const { files } of [strings.es, strings.en])
    for (const [state, word] of Object.entries(files.states)) assert.equal(stateOf(word), state)
  for (const word of ['TERMINADA', ' en progreso', 'Completed'])
    assert.notEqual(stateOf(word), null, word)
  for (const word of ['', 'quizás', 'constructor']) assert.equal(stateOf(word), null)
})

/** What the columns of a file were taken for. */
const takes = async (content: string, expected: readonly (string | null)[]) =>
  assert.deepEqual(
    (await sheetIn(content)).headings.map(({ column }) => column),
    expected,
  )

test('headings are known by many names, in any order, with any delimiter', async () => {
  await takes(tacticsCsv(aPlan(), strings.es.files), columns)
  await takes(tacticsCsv(aPlan(), strings.en.files, 'point'), columns)
  await takes('Encargado,ACCIÓN,Fecha límite,Presupuesto\nx,y,,', [
    'owner',
    'action',
    'due',
    'cost',
  ])
  await takes('Task\tWho\tKPI\tProgress\n', ['action', 'owner', 'measure', 'done'])
  await takes('N°|Actividad|Color\n1|x|rojo', [null, 'action', null])
  await takes('sep=|\r\nActividad|Color, tono; luz\r\n', ['action', null])
  await takes('Táctica\nVisitar, llamar; escribir', ['action'])
  await takes('Plan 2027;;\n\nTáctica;Canal;Canal\n', ['action', 'channel', null])
})

test('a file in the encoding of Excel comes in with its accents', async () => {
  const [row] = await rowsIn(Buffer.from('Táctica;Señor\nLlamar a Ñandú;', 'latin1'))
  assert.equal(row?.tactic.action, 'Llamar a Ñandú')
})

test('the workbook of another program comes in: its sheet of tactics, its dates and numbers', async () => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Resumen'], ['Total', 5]]))
  const rows = [
    ['Mi plan'],
    [],
    ['Estrategia', 'Actividad', 'Vence', 'Presupuesto', 'Canal'],
    ['Oficinas', '=Visitar', new Date('2027-03-05T00:00:00Z'), 1234.5, 300],
  ]
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }))
  const bytes = new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer)
  const [row, another] = await rowsIn(bytes)
  assert.equal(another, undefined)
  assert.deepEqual([row?.line, row?.strategy, row?.problems], [4, 'Oficinas', []])
  assert.deepEqual(
    [row?.tactic.action, row?.tactic.due, row?.tactic.cost, row?.tactic.channel],
    ['=Visitar', '2027-03-05', 1234.5, '300'],
  )
})

/** What a sheet without a heading of tactics is taken for: its headings, their columns, its first row. */
const expectUnnamed = async (
  content: string,
  headings: string[],
  places: (Column | null)[],
  first: string,
) => {
  const sheet = await sheetIn(content)
  assert.equal(sheet.isNamed, false)
  const said = sheet.headings.map(({ text }) => text)
  assert.deepEqual(said, headings, content)
  const taken = sheet.headings.map(({ column }) => column)
  assert.deepEqual(taken, places, content)
  assert.deepEqual(sheet.rows[0]?.cells[0], { kind: 'text', text: first }, content)
}

test('a sheet none of whose headings names the tactics keeps its rows, for the person to say', async () => {
  await expectUnnamed('Canal;Costo\nx;1', ['Canal', 'Costo'], ['channel', 'cost'], 'x')
  await expectUnnamed(
    'Cosa,Tope\n"Visitar, hablar",1\n',
    ['Cosa', 'Tope'],
    [null, null],
    'Visitar, hablar',
  )
  await expectUnnamed(
    'Visitar, hablar;Ana\nLlamar;Luis\n',
    ['', ''],
    [null, null],
    'Visitar, hablar',
  )
  await expectUnnamed('Visitar\nLlamar a 20\n', [''], ['action'], 'Visitar')
})

test('what the person says of such a sheet is what comes in', async () => {
  const sheet = await sheetIn('Cosa;Tope\nVisitar;1.500\n')
  const [row] = readTacticRows(sheet, context, ['action', 'target'])
  assert.deepEqual([row?.tactic.action, row?.tactic.measure.target], ['Visitar', 1500])
})

test('a file that holds nothing is told as such', async () => {
  for (const content of ['', ' ', '\n\n', ';;\n;;']) await refuses(content, 'no-tactics')
  await refuses(Uint8Array.of(0xff, 0xfe, 0), 'no-tactics')
  await refuses(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'no-tactics')
})

test('a file that is damaged, old or too large is told as such', async () => {
  await refuses(Uint8Array.of(0x50, 0x4b, 3, 4), 'unreadable')
  await refuses(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-excel')
  await refuses(new Uint8Array(8 * 1024 * 1024 + 1), 'too-large')
  await refuses(`Táctica;Canal\n${'a;b\n'.repeat(2001)}`, 'too-large')
})

test('whatever bytes a file has, reading it ends', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', 'PK', 'Táctica;"'),
      async (bytes, lead) => {
        const reading = await readTacticsFile(Buffer.concat([Buffer.from(lead), bytes]))
        if (reading.ok) readTacticRows(reading.sheet, context)
        else assert.ok(reading.reason)
      },
    ),
  )
})

test('hostile texts come in as texts', async () => {
  for (const action of [
    '=HYPERLINK("x")',
    "'=1",
    '<b>x</b>',
    '\u202Ex\u202C',
    'a\u200Bb',
    'a\nb\n\nc',
    '__proto__',
  ]) {
    const plan = aPlan({
      strategies: [aStrategy({ title: action, tactics: [aTactic({ action })] })],
    })
    for (const file of [
      tacticsCsv(plan, strings.es.files),
      await tacticsXlsx(plan, strings.es.files),
    ]) {
      const [row] = await rowsIn(file)
      assert.deepEqual([row?.strategy, row?.tactic.action], [action, action])
    }
  }
})

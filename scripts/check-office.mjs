// Opens exported tactics in LibreOffice, in both languages and decimal conventions, and compares what
// stands in its cells with the plan. Not a part of `npm test`: LibreOffice has to be there.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tacticsCsv } from '../src/files/csv.ts'
import { tacticTable } from '../src/files/tactic-table.ts'
import { guard } from '../src/files/guard.ts'
import { tacticsXlsx } from '../src/files/xlsx.ts'
import { emptyPlan, emptyStrategy, emptyTactic } from '../src/plan/new-plan.ts'
import { strings } from '../src/strings/strings.ts'
import { readFlatSheet } from './office/read-flat-sheet.mjs'

const program = process.env.OFFICE_PATH ?? 'soffice'
/** How a region's spreadsheet opens a CSV file: mark between cells, quotation mark, UTF-8, first line, language. */
const regions = {
  comma: { lang: 'es', csv: '59,34,76,1,,9226' },
  point: { lang: 'en', csv: '44,34,76,1,,1033' },
}

const texts = [
  'Llamar al niño de la panadería «Ñandú», ¿sí?',
  '=HYPERLINK("http://x","y")',
  '+57 300 123',
  '-5,5',
  '@SUM(1)',
  '＝1+1',
  ' =1+1',
  '\u200B=1+1',
  "'=1+1",
  'punto; y coma, y "comillas"',
  'primera línea\nsegunda línea',
  '_x000D_ y _x0041_',
  '😀 — “Año”',
]
/** CSV knows no kinds: there these are numbers and dates. In a workbook they stay what was typed. */
const likeNumbers = ['1.500', '1,500', '2027-01-22', '3/4', '007', '50 %', 'TRUE']
const numbers = [0, 1.5, 1234.5, 0.125, 1500.125, 1_500_000, -5.5, 0.1, 99_999_999.99, null]

const planOf = (decimal, actions) => {
  const tactics = actions.map((action, index) => ({
    ...emptyTactic(`t${index}`, action),
    owner: actions[actions.length - 1 - index],
    start: index % 3 === 0 ? null : '2027-01-02',
    due: index % 2 === 0 ? '2027-03-31' : '2028-02-29',
    measure: { name: 'visitas', unit: '%', target: numbers[index % numbers.length] },
    cost: numbers[(index + 3) % numbers.length],
  }))
  const plan = emptyPlan('office', { language: 'es', decimal, today: '2027-01-01' })
  return {
    ...plan,
    strategies: [{ ...emptyStrategy('s', '=Vender "más"'), tactics: tactics.slice(0, 12) }],
    loose: tactics.slice(12),
  }
}

/** What a cell is to say; in CSV a text that could be a formula has an apostrophe in front. */
const expected = (cell, isCsv) => {
  if (cell === null) return ''
  if (cell.kind === 'number') return cell.value
  return cell.kind === 'date' ? cell.date : isCsv ? guard(cell.text) : cell.text
}

/** Opens a file and keeps what LibreOffice read as a flat sheet. */
const convert = (folder, name, filter) => {
  const { status, stderr } = spawnSync(
    program,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'fods',
      ...(filter ? [`--infilter=CSV:${filter}`] : []),
      '--outdir',
      folder,
      join(folder, name),
    ],
    { encoding: 'utf8', timeout: 180_000 },
  )
  if (status !== 0) throw new Error(stderr)
  return readFlatSheet(readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8'))
}

if (spawnSync(program, ['--version'], { timeout: 60_000 }).status !== 0) {
  console.error(
    'LibreOffice is not here (`soffice`, or what OFFICE_PATH names): nothing was checked.',
  )
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'office-'))
const wrong = []
try {
  for (const [decimal, { lang, csv }] of Object.entries(regions)) {
    const { files } = strings[lang]
    for (const kind of ['csv', 'xlsx']) {
      const isCsv = kind === 'csv'
      const plan = planOf(decimal, isCsv ? texts : [...texts, ...likeNumbers])
      const { headings, rows } = tacticTable(plan, files)
      const name = `${lang}-${kind}.${kind}`
      writeFileSync(
        join(folder, name),
        isCsv ? tacticsCsv(plan, files) : await tacticsXlsx(plan, files),
      )
      const read = convert(folder, name, isCsv ? csv : '')
      const all = [headings, ...rows.map((row) => row.map((cell) => expected(cell, isCsv)))]
      if (read.length !== all.length) wrong.push(`${name}: ${read.length} rows, not ${all.length}`)
      for (const [row, cells] of all.entries())
        for (const [column, cell] of cells.entries()) {
          const found = read[row]?.[column]
          if (found?.formula || found?.value !== cell)
            wrong.push(
              `${name} ${row + 1}:${headings[column]} ${JSON.stringify(cell)} → ${JSON.stringify(found)}`,
            )
        }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  wrong.join('\n') ||
    'LibreOffice reads what was exported: same rows, texts, numbers and dates, no formula.',
)
process.exitCode = wrong.length > 0 ? 1 : 0

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, type CellObject } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { chatText } from '../../src/files/chat-text.ts'
import { checkInCalendar } from '../../src/files/check-in-calendar.ts'
import { tacticsCsv } from '../../src/files/csv.ts'
import { unguard } from '../../src/files/guard.ts'
import { planMarkdown } from '../../src/files/markdown.ts'
import { oneLine } from '../../src/files/one-line.ts'
import { quarterReport, reportText } from '../../src/files/quarter-report.ts'
import { tacticsCalendar } from '../../src/files/tactics-calendar.ts'
import { tacticsXlsx } from '../../src/files/xlsx.ts'
import { closeQuarter } from '../../src/plan/track/closing.ts'
import { strings } from '../../src/strings/strings.ts'
import { hostile, injected, planSaying } from '../fixtures/hostile.ts'

const { files, closing, views } = strings.es
const corpus = [...hostile, ...injected]
const context = { url: 'https://example.org/cuaderno/#plan=p1', madeAt: '2027-01-22T14:05:09.123Z' }

const lines = (text: string) => text.replace(/\r\n?/g, '\n')
/** Neither what means nothing in a calendar nor what would turn the words around it. */
const plain = (text: string) =>
  lines(text)
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')

for (const decimal of ['comma', 'point'] as const)
  test(`a sheet in CSV takes no text for a formula, decimal ${decimal}`, () => {
    for (const text of corpus) {
      const rows: string[][] = parse(tacticsCsv(planSaying(text), files, decimal), {
        bom: true,
        delimiter: decimal === 'comma' ? ';' : ',',
      })
      const cells = rows.flat()
      assert.equal(cells.length, 3 * 13, text)
      for (const cell of cells) assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@]/u)
      assert.ok(
        cells.some((cell) => unguard(cell) === text),
        text,
      )
    }
  })

test('a workbook of Excel has neither a formula nor a link in it, and says each text', async () => {
  for (const text of corpus) {
    const book = read(await tacticsXlsx(planSaying(text), files))
    const [sheet = {}] = Object.values(book.Sheets)
    const cells = Object.entries(sheet).flatMap(([place, cell]) =>
      /^[A-Z]+\d+$/.test(place) ? [cell as CellObject] : [],
    )
    for (const { f, l } of cells) assert.deepEqual([f, l], [undefined, undefined], text)
    const said = sheet.B2 as CellObject | undefined
    assert.equal(lines(String(said?.v)), lines(text))
  }
})

test('a calendar has the events of the plan alone, whose texts add no property', () => {
  for (const text of corpus) {
    const plan = planSaying(text)
    const weekly = checkInCalendar(plan, files, { ...context, day: 1, hour: 9 })
    for (const [calendar, count] of [
      [tacticsCalendar(plan, files, context), 2],
      [weekly ?? '', 13],
    ] as const) {
      const read = new ICAL.Component(ICAL.parse(calendar) as [string, unknown[], unknown[]])
      const events = read.getAllSubcomponents('vevent')
      assert.equal(events.length, count, text)
      for (const event of events) {
        assert.equal(event.getFirstProperty('attach'), null)
        assert.equal(String(event.getFirstPropertyValue('url')).slice(0, 8), 'https://')
        assert.ok(
          event.getAllSubcomponents().every(({ name }) => name === 'valarm' && count === 13),
          text,
        )
        assert.ok(plain(String(event.getFirstPropertyValue('summary'))).includes(plain(text)), text)
      }
    }
  }
})

interface Node {
  type: string
  url?: string
  children?: Node[]
}

const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)]

const markdownOf = (text: string) =>
  remark()
    .use(remarkGfm)
    .parse(planMarkdown(planSaying(text), files, 'es'))

test('a document in Markdown has no markup but its own, and leads to what is read there alone', () => {
  const own = new Set(nodesIn(markdownOf('Visitar oficinas')).map(({ type }) => type))
  for (const type of ['html', 'image', 'link', 'code']) assert.ok(!own.has(type), type)
  for (const text of corpus) {
    const tree = markdownOf(text)
    for (const node of nodesIn(tree))
      if (node.type === 'link') {
        assert.equal(node.url, toString(node))
        assert.match(node.url, /^https?:/)
      } else assert.ok(own.has(node.type) || node.type === 'text', `${text}: ${node.type}`)
    const said = toString(tree.children[0])
    assert.ok(said.includes(oneLine(text).slice(0, 20)), `${text}: ${said}`)
  }
})

test('a message and a report keep each text to its own line', () => {
  const words = { closing, names: views.parts, choices: views.track.decide.choices }
  const textsOf = (text: string) => {
    const closed = closeQuarter(planSaying(text), { amounts: [], note: 'Nada' }, '2027-04-02')
    const report = quarterReport(closed, words, 'es')
    assert.ok(report)
    return [chatText(planSaying(text), files, 'es'), reportText(report, words)]
  }
  const counts = (text: string) => textsOf(text).map((whole) => whole.split('\n').length)
  const usual = counts('Visitar oficinas')
  for (const text of corpus) assert.deepEqual(counts(text), usual, text)
})

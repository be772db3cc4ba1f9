import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeText } from '../../src/files/decode-text.ts'
import { parseCsv } from '../../src/files/parse-csv.ts'

const parses = (text: string, rows: string[][]) => assert.deepEqual(parseCsv(text, ','), rows)

test('cells are parted by the delimiter, rows by any line break', () => {
  parses('a,b\r\nc,d\ne,f\rg,h', [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ])
  parses('a,,\n\n,b\n', [['a', '', ''], [''], ['', 'b']])
  parses('', [])
})

test('quoted cells keep delimiters, breaks and quotes', () => {
  parses('"a,b","c\r\nd","e ""f"""\n"",x', [
    ['a,b', 'c\r\nd', 'e "f"'],
    ['', 'x'],
  ])
})

test('quotes out of place are read as they stand', () => {
  parses('5" pipe,a"b', [['5" pipe', 'a"b']])
  parses('"a" b,"open\nc', [['a b', '"open'], ['c']])
})

/** Rows as RFC 4180 has them, each cell in quotes. */
const written = (rows: readonly string[][], delimiter: string) =>
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n')

test('any rows that are written can be read', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }))
  fc.assert(
    fc.property(rows, fc.constantFrom(';', ',', '\t', '|'), (cells, delimiter) =>
      assert.deepEqual(parseCsv(written(cells, delimiter), delimiter), cells),
    ),
  )
})

const spanish = 'Táctica;Año'

test('a file is decoded by its mark, as UTF-8, or as Excel in the Americas saves it', () => {
  assert.equal(decodeText(Buffer.from(spanish)), spanish)
  assert.equal(decodeText(Buffer.from(`\uFEFF${spanish}`)), spanish)
  assert.equal(decodeText(Buffer.from(`\uFEFF${spanish}`, 'utf16le')), spanish)
  assert.equal(decodeText(Buffer.from(`\uFEFF${spanish}`, 'utf16le').swap16()), spanish)
  assert.equal(decodeText(Buffer.from(spanish, 'latin1')), spanish)
  assert.equal(decodeText(Uint8Array.of(0x80, 0x93, 0x94)), '€“”')
})

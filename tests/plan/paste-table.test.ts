import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDates } from '../../src/plan/paste/read-dates.ts'
import { readPastedList } from '../../src/plan/paste/paste-list.ts'
import type { ListContext } from '../../src/plan/paste/read-table.ts'
import { aContext } from '../fixtures/pasted.ts'

const reads = (list: string, expected: unknown[], context: Partial<ListContext> = {}) => {
  assert.deepEqual(
    readPastedList(list, aContext(context)).lines.map(({ text, fields }) => [text, fields]),
    expected,
  )
}

const english = { language: 'en', decimal: 'point' } as const

test('a row that names its columns makes them fields of the tactics below', () => {
  reads('Táctica\tResponsable\tFecha\tCanal\tCosto\nFeria\tAna\t15/02/2027\tEvento\t$ 1.200', [
    ['Feria', { owner: 'Ana', due: '2027-02-15', channel: 'Evento', cost: 1200 }],
  ])
  reads(
    'Tactic\tOwner\tStart\tDue\tKPI\tTarget\tCost\nFair\tAna\t1/5/2027\t2/15/2027\tvisits\t40 visits\tUSD 1,200',
    [
      [
        'Fair',
        {
          owner: 'Ana',
          start: '2027-01-05',
          due: '2027-02-15',
          measure: { name: 'visits', unit: 'visits', target: 40 },
          cost: 1200,
        },
      ],
    ],
    english,
  )
})

test('blank cells leave their field alone, and columns may stand in any order', () => {
  reads('N.º\tCanal\tTáctica\n1\t\tFeria\n2\tCorreo\t• Boletín', [
    ['Feria', {}],
    ['Boletín', { channel: 'Correo' }],
  ])
})

test('what is no certain date or money, and columns without a known name, stay in words', () => {
  reads('Táctica\tFecha\tCosto\tNotas\nFeria\tpronto\t1,500\tcon stand\nPauta\t\t200 al mes\t', [
    ['Feria · pronto · 1,500 · con stand', {}],
    ['Pauta · 200 al mes', {}],
  ])
  reads('Táctica\tCosto\nFeria\tCOP 50.000', [['Feria · COP 50.000', {}]])
  reads('Táctica\tCosto\nFeria\tCOP 50.000', [['Feria', { cost: 50_000 }]], { currency: 'COP' })
})

test('a title above the headings is none of the tactics, and a column of strategies groups them', () => {
  const { lines, headings } = readPastedList(
    'Plan T1\nEstrategia\tTáctica\nHoteles\tVisitar\nHoteles\tLlamar',
    aContext(),
  )
  assert.equal(headings, 'Estrategia\tTáctica')
  assert.deepEqual(
    lines.map(({ text, noise, under }) => [text, noise, under]),
    [
      ['Plan T1', 'heading', undefined],
      ['Visitar', undefined, 'Hoteles'],
      ['Llamar', undefined, 'Hoteles'],
    ],
  )
})

test('rows without a heading row are joined as before', () => {
  reads('Feria\tAna\t15/02', [['Feria · Ana · 15/02', undefined]])
  reads('Llamar\tQuién sabe\nTarea\tVisitar', [
    ['Llamar · Quién sabe', undefined],
    ['Tarea · Visitar', undefined],
  ])
})

const datesAre = (language: 'es' | 'en', cells: string[], expected: (string | null)[]) => {
  assert.deepEqual(readDates(cells, language, '2027-01-01'), expected, cells.join(' '))
}

test('dates are read in the order of the language, or in the one that the column shows', () => {
  datesAre('es', ['3/4/2027', '10-2-27'], ['2027-04-03', '2027-02-10'])
  datesAre('en', ['3/4/2027', '10-2-27'], ['2027-03-04', '2027-10-02'])
  datesAre('en', ['3/4/2027', '25/2/2027'], ['2027-04-03', '2027-02-25'])
  datesAre('es', ['3/4/2027', '2/25/2027'], ['2027-03-04', '2027-02-25'])
  datesAre(
    'es',
    ['4/4/2027', '3/4/2027', '2/25/2027', '25/2/2027'],
    ['2027-04-04', null, '2027-02-25', '2027-02-25'],
  )
})

test('dates are read in words and without a year', () => {
  datesAre(
    'es',
    ['15 de febrero', '15-feb', '15 feb 2027', 'viernes 5 de marzo de 2027'],
    ['2027-02-15', '2027-02-15', '2027-02-15', '2027-03-05'],
  )
  datesAre(
    'en',
    ['February 15', 'Feb 15, 2027', '15-Feb-27', 'Mon, Mar 1st'],
    ['2027-02-15', '2027-02-15', '2027-02-15', '2027-03-01'],
  )
  datesAre(
    'es',
    ['2027-02-15', '15/02/2027 00:00', '15/12', '15/02'],
    ['2027-02-15', '2027-02-15', '2026-12-15', '2027-02-15'],
  )
})

test('what is no day of the calendar is not read', () => {
  datesAre(
    'es',
    ['30/2/2027', 'febrero', 'T1', '15', '', '45000', '1.5', '31/31/27'],
    [null, null, null, null, null, null, null, null],
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { findQuarter } from '../../src/plan/find-quarter.ts'
import type { Language } from '../../src/plan/index.ts'
import { fold, plainText } from '../../src/plan/language/fold.ts'

const TODAY = '2027-02-10'

/** The sentence speaks of this quarter, as year/number, or of none. */
const names = (lang: Language, text: string, expected: string | undefined, today = TODAY) => {
  const { quarter } = findQuarter(fold(plainText(text)), lang, today)
  assert.equal(quarter && `${quarter.year}/${quarter.number}`, expected, text)
}

test('a quarter has many names', () => {
  for (const text of [
    'T2 2027',
    'T2 de 2027',
    '2T2027',
    '2T27',
    'T2-27',
    "Q2'27",
    '2027-Q2',
    '2027 T2',
  ])
    names('es', text, '2027/2')
  names('es', 'segundo trimestre de 2027', '2027/2')
  names('es', '2.º trimestre del año 2028', '2028/2')
  names('es', 'II trimestre', '2027/2')
  names('es', 'trimestre 3', '2027/3')
  names('es', 'último trimestre del año', '2027/4')
  names('en', 'the second quarter of 2028', '2028/2')
  names('en', '3rd quarter', '2027/3')
  names('en', 'Q4 next year', '2028/4')
})

test('a quarter without a year is the one that has not ended', () => {
  names('es', 'en el T1', '2027/1', '2027-03-31')
  names('es', 'en el T1', '2028/1', '2027-04-01')
  names('es', 'en el T4', '2027/4')
  names('es', 'En 2029, facturar USD 5.000 en el T1', '2029/1')
})

test('relative quarters are counted from today', () => {
  names('es', 'el próximo trimestre', '2027/2')
  names('es', 'el próximo trimestre', '2028/1', '2027-12-01')
  names('es', 'este trimestre', '2027/1')
  names('en', 'over the next quarter', '2027/2')
  names('en', 'by the end of the quarter', '2027/1')
})

test('months stand for the quarter that holds them', () => {
  names('es', 'de enero a marzo', '2027/1')
  names('es', 'entre abril y junio de 2028', '2028/2')
  names('es', 'en abril, mayo y junio', '2027/2')
  names('es', 'para marzo', '2027/1')
  names('es', 'para enero', '2027/1')
  names('es', 'antes de abril', '2027/1')
  names('es', 'antes de que termine junio', '2027/2')
  names('es', 'para fines de junio', '2027/2')
  names('es', 'antes de enero de 2028', '2027/4')
  names('es', 'al 30 de septiembre', '2027/3')
  names('es', 'hasta el 30/06/2027', '2027/2')
  names('en', 'by March', '2027/1')
  names('en', 'by June 30, 2028', '2028/2')
  names('en', 'between October and December', '2027/4')
  names('en', 'Oct–Dec 2027', '2027/4')
})

test('other periods are no quarter', () => {
  for (const text of ['durante 2027', 'en 6 meses', 'cada trimestre', 'de noviembre a febrero'])
    names('es', text, undefined)
  names('es', 'el trimestre pasado', undefined)
  names('es', 'en el primer semestre', undefined)
  names('en', 'each quarter', undefined)
  names('en', 'sales may grow', undefined)
  names('en', 'last quarter', undefined)
})

test('a quarter it only compares with is not its own', () => {
  names('es', 'Vender en el T2 un 10 % más que en el T1', '2027/2')
  names('es', 'Vender más que en el T4 de 2026', undefined)
  names('es', 'Vender el doble que en el T1 en el T2', '2027/2')
  names('en', 'Q3 2027 vs Q3 2026', '2027/3')
  names('en', 'From $100,000 in Q4 2026 to $120,000 in Q1 2027', '2027/1')
})

test('what a period covers is blanked, and every other character stays in its place', () => {
  const { rest } = findQuarter('vender 40 en el t1 de 2027, bien', 'es', TODAY)
  assert.equal(rest, 'vender 40 en el ||||||||||, bien')
})

test('where the fiscal year begins in another month, months keep their place and numbers follow it', () => {
  /** The quarter of a Spanish sentence for a fiscal year from July, as year/number of the fiscal year. */
  const fromJuly = (text: string, expected: string | undefined, today = TODAY) => {
    const { quarter } = findQuarter(fold(plainText(text)), 'es', today, 7)
    assert.equal(quarter && `${quarter.year}/${quarter.number}`, expected, text)
    if (quarter) assert.equal(quarter.firstMonth, 7)
  }
  fromJuly('T1 de 2027', '2027/1')
  fromJuly('de enero a marzo de 2027', '2026/3')
  fromJuly('para fines de septiembre de 2027', '2027/1')
  fromJuly('de enero a marzo', '2026/3')
  fromJuly('de enero a marzo', '2027/3', '2027-04-01')
  fromJuly('antes de enero', '2027/2')
  fromJuly('este trimestre', '2026/3')
  fromJuly('el próximo trimestre', '2027/1', '2027-06-30')
  fromJuly('en el T3', '2026/3')
  fromJuly('en el T3', '2027/3', '2027-04-01')
  fromJuly('de noviembre a febrero', undefined)
  const { quarter } = findQuarter('de febrero a abril', 'es', TODAY, 2)
  assert.deepEqual(quarter, { year: 2027, number: 1, firstMonth: 2 })
})

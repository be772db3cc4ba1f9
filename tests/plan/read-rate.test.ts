import assert from 'node:assert/strict'
import test from 'node:test'
import type { Language } from '../../src/plan/index.ts'
import { periodIn, readRate, totalOf, type Rate } from '../../src/plan/read-rate.ts'

const reads = (language: Language, text: string, expected: Partial<Rate> | undefined) => {
  const { unit = '', ...rest } = expected ?? {}
  assert.deepEqual(readRate(text, language), expected && { unit, ...rest }, text)
}

test('a number for every day, week or month is told from a total', () => {
  reads('es', '5 por semana', { value: 5, per: 'week' })
  reads('es', '3 x semana', { value: 3, per: 'week' })
  reads('es', '5/semana', { value: 5, per: 'week' })
  reads('es', '5 semanales', { value: 5, per: 'week' })
  reads('es', 'dos al día', { value: 2, per: 'day' })
  reads('es', '10 visitas por semana', { value: 10, per: 'week', unit: 'visitas' })
  reads('es', 'cada mes 1.200', { value: 1200, per: 'month' })
  reads('en', '4 a week', { value: 4, per: 'week' })
  reads('en', '5 visits each week', { value: 5, per: 'week', unit: 'visits' })
  reads('en', '1,200 per month', { value: 1200, per: 'month' })
})

test('the total that stands beside it is read too', () => {
  reads('es', '10 por semana, 60 en total', { value: 10, per: 'week', total: 60 })
  reads('es', '60 en total (10 por semana)', { value: 10, per: 'week', total: 60 })
  reads('en', '10 per week, 60 in all', { value: 10, per: 'week', total: 60 })
})

test('a plain number, a period without a number and a date are no rate', () => {
  for (const text of ['60', '60 visitas', 'cada semana', '3 semanas', '15 de mayo', ''])
    reads('es', text, undefined)
  for (const text of ['60', 'twice a week', '3 weeks', 'once']) reads('en', text, undefined)
})

test('a sentence says whether its number comes back every month', () => {
  assert.equal(periodIn('Vender $18.000.000 cada mes', 'es'), 'month')
  assert.equal(periodIn('Vender más panes: de 300 a 400 diarios', 'es'), 'day')
  assert.equal(periodIn('Bill USD 20k a month', 'en'), 'month')
  assert.equal(periodIn('Facturar USD 120.000 en el T1 de 2027', 'es'), undefined)
  assert.equal(periodIn('Facturar USD 120.000 en enero', 'es'), undefined)
})

test('a rate adds up over whole periods', () => {
  const weekly: Rate = { value: 5, per: 'week', unit: '' }
  assert.equal(totalOf(weekly, 91), 65)
  assert.equal(totalOf(weekly, 40), 30)
  assert.equal(totalOf(weekly, 2), 5)
  assert.equal(totalOf({ value: 2, per: 'day', unit: '' }, 10), 20)
  assert.equal(totalOf({ value: 0.1, per: 'month', unit: '' }, 91), 0.3)
})

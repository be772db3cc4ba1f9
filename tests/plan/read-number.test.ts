import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readNumber, type Decimal, type Language } from '../../src/plan/index.ts'

const both: Language[] = ['es', 'en']

/** The text is this number, beyond doubt. */
const reads = (text: string, value: number, unit?: string, languages = both) => {
  for (const language of languages)
    assert.deepEqual(
      readNumber(text, language),
      { value, ...(unit !== undefined && { unit }), ambiguous: false },
      `${text} (${language})`,
    )
}

/** The text is this number, and could be that other. */
const doubts = (
  [text, language, decimal]: [string, Language, Decimal?],
  value: number,
  other: number,
  unit?: string,
) => {
  assert.deepEqual(
    readNumber(text, language, decimal),
    { value, ...(unit !== undefined && { unit }), ambiguous: true, other },
    text,
  )
}

const spanish = (text: string, value: number, unit?: string) => {
  reads(text, value, unit, ['es'])
}

const english = (text: string, value: number, unit?: string) => {
  reads(text, value, unit, ['en'])
}

const refuses = (...texts: string[]) => {
  for (const text of texts)
    for (const language of both) assert.equal(readNumber(text, language), undefined, text)
}

test('the mark that groups in the language groups', () => {
  spanish('120.000', 120_000)
  spanish('1.234', 1234)
  english('120,000', 120_000)
  english('1,234', 1234)
})

test('two kinds of marks, or a mark that stands twice, decide by themselves', () => {
  reads('1.234,5', 1234.5)
  reads('1,234.5', 1234.5)
  reads('1.234.567', 1_234_567)
  reads('1,234,567', 1_234_567)
  reads('1.200.000,75', 1_200_000.75)
  reads("1'200.000", 1_200_000)
  reads("1'200,000.50", 1_200_000.5)
  reads('1’200.000', 1_200_000)
})

test('a lone mark is decimal unless exactly three digits follow it', () => {
  reads('1,5', 1.5)
  reads('1.5', 1.5)
  reads('2.0001', 2.0001)
  reads('0,125', 0.125)
  reads('0.125', 0.125)
  reads('1234.567', 1234.567)
})

test('the decimal mark before three digits leaves a doubt', () => {
  doubts(['1,234', 'es'], 1.234, 1234)
  doubts(['1.234', 'en'], 1.234, 1234)
  doubts(['120,000', 'es'], 120_000, 120)
  doubts(['120.000', 'en'], 120_000, 120)
  doubts(['US$1,250', 'es'], 1250, 1.25, 'USD')
  doubts(['-1,234', 'es'], -1.234, -1234)
  doubts(['1,250 millones', 'es'], 1_250_000, 1_250_000_000)
})

test("the person's region goes before the language", () => {
  assert.deepEqual(readNumber('120,000', 'es', 'point'), { value: 120_000, ambiguous: false })
  assert.deepEqual(readNumber('1.234', 'en', 'comma'), { value: 1234, ambiguous: false })
  doubts(['1.234', 'es', 'point'], 1.234, 1234)
})

test('spaces of any width group', () => {
  reads('120 000', 120_000)
  reads('120\u00a0000', 120_000)
  reads('120\u202f000', 120_000)
  reads('1 250,50', 1250.5)
  reads('  42  ', 42)
})

test('full-width digits are digits', () => {
  reads('１２０', 120)
  reads('１０％', 10, '%')
})

test('groups of a wrong length are no number', () => {
  refuses('1.23.456', '1,23,456', '12.34,567.8', '1.2345.678', '1,234.567.8')
})

test('scales multiply', () => {
  reads('120 mil', 120_000)
  reads('120k', 120_000)
  reads('120 K', 120_000)
  reads('1.2M', 1_200_000)
  reads('5 MM', 5_000_000)
  reads('1,5 millones', 1_500_000)
  reads('1.5 million', 1_500_000)
  reads('2 mil millones', 2_000_000_000)
  reads('1.1 millones', 1_100_000)
  english('$5bn', 5_000_000_000, '$')
  spanish('1 millón 200 mil', 1_200_000)
  spanish('2 millones y medio', 2_500_000)
})

test('metres and millimetres are units, not millions', () => {
  spanish('5 m', 5, 'm')
  reads('5 mm', 5, 'mm')
  reads('5 km', 5, 'km')
})

test('a percentage keeps its own value', () => {
  reads('10 %', 10, '%')
  reads('10%', 10, '%')
  reads('2,8 %', 2.8, '%')
  spanish('10 por ciento', 10, '%')
  english('10 per cent', 10, '%')
})

test('a currency before or after becomes its code', () => {
  spanish('US$120.000', 120_000, 'USD')
  english('US$120,000', 120_000, 'USD')
  spanish('USD 120.000', 120_000, 'USD')
  spanish('usd $ 120.000', 120_000, 'USD')
  spanish('120.000 USD', 120_000, 'USD')
  spanish('USD120.000', 120_000, 'USD')
  reads('€ 3.500,50', 3500.5, 'EUR')
  reads('COP 1.200.000.000', 1_200_000_000, 'COP')
  english('MXN 5,000', 5000, 'MXN')
  spanish('S/ 1.500', 1500, 'PEN')
  spanish('S/. 1.500', 1500, 'PEN')
  spanish('R$ 1.500', 1500, 'BRL')
  spanish('Bs 1.500', 1500, 'BOB')
  spanish('Bs. 1.500', 1500, 'BOB')
  spanish('₡1.500', 1500, 'CRC')
  spanish('Q1.500', 1500, 'GTQ')
  english('Q 250,000', 250_000, 'GTQ')
  english('RD$ 900', 900, 'DOP')
  reads('$us 120', 120, 'USD')
})

test('a dollar sign alone says no country', () => {
  spanish('$ 120.000', 120_000, '$')
  spanish('120.000$', 120_000, '$')
  reads('500 pesos', 500, '$')
  reads('$120 COP', 120, 'COP')
  reads('120 pesos colombianos', 120, 'COP')
  reads('$ 80 mil pesos mexicanos', 80_000, 'MXN')
  english('5 Mexican pesos', 5, 'MXN')
})

test('currencies have names', () => {
  reads('20 soles', 20, 'PEN')
  spanish('1 millón de dólares', 1_000_000, 'USD')
  spanish('90 dólares americanos', 90, 'USD')
  english('20 US dollars', 20, 'USD')
  reads('300 euros', 300, 'EUR')
})

test('what follows is the unit, as it was written', () => {
  reads('120 tortas', 120, 'tortas')
  reads('14 contratos firmados', 14, 'contratos firmados')
  reads('50 m²', 50, 'm²')
  reads('3 posts/semana', 3, 'posts/semana')
  spanish('2 millones de clientes', 2_000_000, 'clientes')
  spanish('30 cotizaciones a Bogotá', 30, 'cotizaciones a Bogotá')
  reads('$500/mes', 500, '$')
})

test('a sign stands before the number or its currency', () => {
  reads('-5', -5)
  reads('−5', -5)
  reads('-$120', -120, '$')
  reads('$-120', -120, '$')
  reads('+20 %', 20, '%')
  assert.ok(Object.is(readNumber('-0', 'es')?.value, 0))
})

test('words are numbers, in Spanish', () => {
  spanish('diez por ciento', 10, '%')
  spanish('un millón', 1_000_000)
  spanish('medio millón', 500_000)
  spanish('ciento veinte mil', 120_000)
  spanish('mil doscientos', 1200)
  spanish('treinta y cinco', 35)
  spanish('veintiún mil', 21_000)
  spanish('dos mil quinientos millones', 2_500_000_000)
  spanish('dos millones y medio', 2_500_000)
  spanish('dos y medio millones', 2_500_000)
  spanish('quinientas tortas', 500, 'tortas')
  spanish('once', 11)
  spanish('un cliente', 1, 'cliente')
})

test('words are numbers, in English', () => {
  english('ten percent', 10, '%')
  english('two hundred thousand', 200_000)
  english('half a million', 500_000)
  english('a million', 1_000_000)
  english('a hundred and five', 105)
  english('twenty-five', 25)
  english('two and a half million', 2_500_000)
  english('one hundred twenty thousand five hundred', 120_500)
  english('twelve new clients', 12, 'new clients')
})

test('what is no number, or more than one, is nothing', () => {
  refuses('', ' ', 'abc', '%', '$', 'USD', 'millones', '.', '-')
  refuses('3 a 5', '3-5', '3 y 5', '3 or 5', '20-100', '1 de cada 3', '5 / 7', '12 34')
  refuses('entre 3 y 5', 'entre tres y cinco', 'tres o cuatro', 'between three and five')
  refuses('top 5', 'unos 30', '#5', 'B2B', 'v2')
})

test('dates, versions, ordinals, quarters and phone numbers are no numbers', () => {
  refuses('12/05/2027', '2027-01-22', '12.05.2027', '10:30')
  assert.equal(readNumber('5 de marzo', 'es'), undefined)
  assert.equal(readNumber('5 March', 'en'), undefined)
  refuses('1.2.3', '1.0.12', '1e5', '24/7', '1:1')
  refuses('1st', '3er trimestre', '1º', '1T2027', 'T1', 'Q1', 'Q4')
  refuses('+57 300 123 4567', '300-123-4567', '(300) 123 4567')
})

test('a number beyond the limit of a plan is nothing', () => {
  reads('1000000000000000', 1e15)
  refuses('1000000000000001', '9'.repeat(40))
})

test('whatever the text, reading it never throws', () => {
  const piece = fc.constantFrom(
    ...['1', '.', ',', ' ', "'", '$', '%', '-', 'mil', 'y', 'a', 'half', 'USD', 'Q', 'medio', 'ñ'],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(...both), (typed, language) => {
      const reading = readNumber(typed, language)
      if (!reading) return
      assert.ok(Number.isFinite(reading.value))
      assert.equal(reading.ambiguous, reading.other !== undefined)
      assert.ok(reading.unit !== '')
    }),
    { numRuns: 1000 },
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { parseObjective, type Language } from '../../src/plan/index.ts'

const TODAY = '2027-02-10'

type Reading = ReturnType<typeof parseObjective>
type Expected = Omit<Reading, 'quarter'> & { quarter?: string }

const understood = (text: string, lang: Language, today: string): Expected => {
  const { quarter, ...rest } = parseObjective(text, { lang, today })
  return { ...rest, ...(quarter && { quarter: `${quarter.year}/${quarter.number}` }) }
}

/** The whole reading of a Spanish sentence. */
const es = (text: string, expected: Expected, today = TODAY) => {
  assert.deepEqual(understood(text, 'es', today), expected, text)
}

/** The whole reading of an English sentence. */
const en = (text: string, expected: Expected, today = TODAY) => {
  assert.deepEqual(understood(text, 'en', today), expected, text)
}

/** No number was made out of what is none. */
const inventsNothing = (lang: Language, ...texts: string[]) => {
  for (const text of texts) {
    const { target, change, increase, baseline } = understood(text, lang, TODAY)
    assert.deepEqual([target, change, increase, baseline], Array(4).fill(undefined), text)
  }
}

const several = (lang: Language, text: string, expected: boolean) => {
  assert.equal(understood(text, lang, TODAY).several ?? false, expected, text)
}

const sold = { metric: 'revenue', revenueBasis: 'sold' } as const
const invoiced = { metric: 'revenue', revenueBasis: 'invoiced' } as const
const collected = { metric: 'revenue', revenueBasis: 'collected' } as const
const customers = { metric: 'customers' } as const

test('a sentence in order is understood whole', () => {
  assert.deepEqual(
    parseObjective('Facturar USD 120.000 en el T1 de 2027', { lang: 'es', today: TODAY }),
    {
      ...invoiced,
      unit: 'USD',
      target: 120_000,
      quarter: { year: 2027, number: 1, firstMonth: 1 },
    },
  )
  en('Invoice USD 120,000 in Q1 2027', {
    ...invoiced,
    unit: 'USD',
    target: 120_000,
    quarter: '2027/1',
  })
})

test('money is read as people write it', () => {
  es('facturar usd $ 120.000', { ...invoiced, unit: 'USD', target: 120_000 })
  es('Facturar 120 mil dólares', { ...invoiced, unit: 'USD', target: 120_000 })
  es('Facturar USD 120,000', { ...invoiced, unit: 'USD', target: 120_000 })
  es('Facturaremos US$90k', { ...invoiced, unit: 'USD', target: 90_000 })
  es('Vender $ 1.200 MM', { ...sold, unit: '$', target: 1_200_000_000 })
  es('Ventas por S/ 350.000', { ...sold, unit: 'PEN', target: 350_000 })
  es('Facturar medio millón de pesos mexicanos', { ...invoiced, unit: 'MXN', target: 500_000 })
  en('Grow revenue to $1.2M', { metric: 'revenue', unit: '$', target: 1_200_000 })
  en('Half a million dollars in sales', { ...sold, unit: 'USD', target: 500_000 })
})

test("the plan's decimal mark decides a doubtful number", () => {
  const read = (decimal: 'comma' | 'point') =>
    parseObjective('Subir el índice a 1,234', { lang: 'es', today: TODAY, decimal }).target
  assert.equal(read('comma'), 1.234)
  assert.equal(read('point'), 1234)
})

test('the three meanings of revenue are told apart by their words', () => {
  es('Vender USD 5.000', { ...sold, unit: 'USD', target: 5000 })
  es('Cobrar USD 5.000', { ...collected, unit: 'USD', target: 5000 })
  es('Recaudar USD 5.000', { ...collected, unit: 'USD', target: 5000 })
  es('Ingresos de USD 5.000', { metric: 'revenue', unit: 'USD', target: 5000 })
  en('Bill $5,000', { ...invoiced, unit: '$', target: 5000 })
  en('Collect $5,000', { ...collected, unit: '$', target: 5000 })
})

test('things counted are customers, volume, or what they are', () => {
  es('Conseguir 30 clientes nuevos', { ...customers, unit: 'clientes nuevos', target: 30 })
  es('Vender 500 tortas', { metric: 'volume', unit: 'tortas', target: 500 })
  es('Recibir 90 pedidos', { metric: 'volume', unit: 'pedidos', target: 90 })
  es('Cerrar 14 contratos con clínicas', { unit: 'contratos', target: 14 })
  es('Abrir 3 sedes', { unit: 'sedes', target: 3 })
  es('Firmar tres (3) contratos', { unit: 'contratos', target: 3 })
  en('Win 12 new clients', { ...customers, unit: 'new clients', target: 12 })
  en('Sell 12,000 units', { metric: 'volume', unit: 'units', target: 12_000 })
  es('Terminar con 75 clientes activos', { ...customers, unit: 'clientes activos', target: 75 })
  en('40 more customers', { ...customers, unit: 'customers', target: 40 })
})

test('a share is a percentage to be reached', () => {
  es('Alcanzar el 12 % de participación de mercado', { metric: 'share', unit: '%', target: 12 })
  es('Llevar la cuota de mercado del 8 % al 12 %', {
    metric: 'share',
    unit: '%',
    baseline: 8,
    target: 12,
  })
  es('Ganar 3 puntos de cuota de mercado', { metric: 'share', unit: '%', increase: 3 })
  es('Subir el margen 2 puntos', { unit: '%', increase: 2 })
  en('Win a 5% market share', { metric: 'share', unit: '%', target: 5 })
})

test('growth in per cent is a relative change, to a per cent is a target', () => {
  es('Aumentar las ventas un 10 %', { ...sold, change: 0.1 })
  es('Elevar en 12,5 % la facturación', { ...invoiced, change: 0.125 })
  es('Facturar diez por ciento más', { ...invoiced, change: 0.1 })
  es('Crecimiento de ingresos: 15 %', { metric: 'revenue', change: 0.15 })
  es('Reducir el abandono de clientes en un 20 %', { change: -0.2 })
  es('Reducir el abandono de clientes al 5 %', { unit: '%', target: 5 })
  es('Renovar el 95 % de los contratos', { unit: '%', target: 95 })
  en('Revenue up 20%', { metric: 'revenue', change: 0.2 })
  en('Grow revenue by ten percent', { metric: 'revenue', change: 0.1 })
  en('Achieve 20% sales growth', { ...sold, change: 0.2 })
  en('Lift repeat orders to 35%', { unit: '%', target: 35 })
})

test('to double and to triple are changes too', () => {
  es('Duplicar la facturación', { ...invoiced, change: 1 })
  es('Triplicar el número de clientes', { ...customers, change: 2 })
  es('Vender el doble', { ...sold, change: 1 })
  en('Double sales', { ...sold, change: 1 })
  en('Cut returns by half', { change: -0.5 })
  inventsNothing('en', 'Double-digit growth')
})

test('an amount to be added is not the target', () => {
  es('Aumentar las ventas en USD 20.000', { ...sold, unit: 'USD', increase: 20_000 })
  en('Increase sales by $20,000', { ...sold, unit: '$', increase: 20_000 })
})

test('from so much to so much gives the baseline and the target', () => {
  es('Pasar de 40 a 60 clientes activos', {
    ...customers,
    unit: 'clientes activos',
    baseline: 40,
    target: 60,
  })
  es('Aumentar los clientes activos de 40 a 60', {
    ...customers,
    unit: 'clientes activos',
    baseline: 40,
    target: 60,
  })
  es('Pasar de 1,5 a 2 millones de pesos en ventas', {
    ...sold,
    unit: '$',
    baseline: 1_500_000,
    target: 2_000_000,
  })
  es('Bajar el ciclo de ventas de 60 a 45 días', { unit: 'días', baseline: 60, target: 45 })
  es('Pasar de vender 30 mil a 45 mil dólares', {
    ...sold,
    unit: 'USD',
    baseline: 30_000,
    target: 45_000,
  })
  en('Increase average order value from $40 to $55', { unit: '$', baseline: 40, target: 55 })
  inventsNothing('es', 'Llegar a talleres de 10 a 50 empleados', 'Vender a jóvenes de 18 a 25 años')
})

test('the number tied to the metric is preferred', () => {
  es('Visitar 30 clientes para vender USD 20.000', { ...sold, unit: 'USD', target: 20_000 })
  es('Facturar USD 90.000 con 30 clientes nuevos', { ...invoiced, unit: 'USD', target: 90_000 })
  es('Facturar USD 90.000 con un presupuesto de USD 5.000', {
    ...invoiced,
    unit: 'USD',
    target: 90_000,
  })
  es('Vender 200 kits a USD 50 cada uno', { metric: 'volume', unit: 'kits', target: 200 })
  es('Facturar USD 90.000 en el T2, 10 % más que en el T1', {
    ...invoiced,
    unit: 'USD',
    target: 90_000,
    change: 0.1,
    quarter: '2027/2',
  })
  es('En 2027 facturar USD 500.000, de ellos USD 120.000 en el T1', {
    ...invoiced,
    unit: 'USD',
    target: 120_000,
    quarter: '2027/1',
  })
})

test('a metric is never guessed without its word', () => {
  es('Alcanzar USD 120.000', { unit: 'USD', target: 120_000 })
  es('Subir el ticket promedio a $ 85.000', { unit: '$', target: 85_000 })
  es('Aumentar la satisfacción del cliente un 20 %', { change: 0.2 })
  en('Improve customer retention to 98%', { unit: '%', target: 98 })
  en('Sales training for the team', {})
  es('Ser líderes', {})
})

test('a sentence without a number still names its metric', () => {
  es('Aumentar las ventas', sold)
  es('Conseguir más clientes', customers)
  en('Grow our market share', { metric: 'share' })
})

test('years, ranks, sayings, codes and labels are no numbers of the objective', () => {
  inventsNothing(
    'es',
    'Estar en el top 5 de la ciudad',
    'Reunirnos 1 a 1 con cada cliente',
    'Atender 24/7',
    'Vender más en 2027',
    'Plan 2027-2030: ser líderes',
    'Certificarnos en ISO 9001',
    'Cerrar la fase 2',
    'Vender en 3 ciudades',
    'Posicionarnos con 5 aliados',
    'Ser el número 1',
    'Ser el proveedor n.º 1',
    'Vender 3 veces al mes',
    'Llamar al 300 123 4567',
    'Vender antes del 31/03/2027',
    'Vender más en 6 meses',
    'Vender con 50 % de descuento',
    'Lograr que 7 de cada 10 renueven',
    'Facturar entre USD 100.000 y USD 120.000',
    'captar un cliente',
  )
  inventsNothing(
    'en',
    'Be a top 5 agency',
    'Launch version 2.0',
    'Sales may grow in the next 6 months',
    'Meet every client 1:1',
    'Sell to 18 to 25 year olds',
    'A 12-month plan',
  )
})

test('a round number that looks like a year is a number where it counts', () => {
  es('Vender 2000 unidades en 2027', { metric: 'volume', unit: 'unidades', target: 2000 })
  es('Conseguir 2024 clientes', { ...customers, unit: 'clientes', target: 2024 })
})

test('two results are several', () => {
  several('es', 'Facturar USD 120.000 y conseguir 30 clientes nuevos', true)
  several('es', 'Aumentar las ventas y reducir la rotación', true)
  several('en', 'Bill $90,000 and win 12 new clients', true)
  several('en', '40 new clients, $5,000 in revenue', true)
  several('en', 'Retain 90% of members and double donations', true)
  several('es', 'Duplicar las ventas y atraer 40 socios', true)
  several('en', 'Attract clients and retain them', false)
  several('en', 'Attract and retain clients', false)
  several('es', 'Duplicar las ventas y la utilidad', false)
})

test('one result said in two ways, or with its means, is one', () => {
  several('es', 'Aumentar las ventas 10 % y llegar a USD 120.000', false)
  several('es', 'Facturar USD 120.000, 10 % más que el trimestre pasado', false)
  several('es', 'Captar y fidelizar clientes', false)
  several('es', 'Aumentar las ventas, captando clientes', false)
  several('es', 'Facturar 1,5 millones en Perú y Chile', false)
  several('en', 'Grow sales online and in stores', false)
})

test('whatever the text, it never throws and its numbers are finite', () => {
  const words = (
    'facturar vender aumentar clientes nuevos ventas USD $ 120.000 10 % de a en el T1 2027 trimestre ' +
    'enero marzo y , . - ( ) más from to by sales may March 31 next quarter one half million'
  ).split(' ')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' ')),
  )
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(text, fc.constantFrom<Language>('es', 'en'), day, (sentence, lang, today) => {
      const reading = parseObjective(sentence, { lang, today })
      for (const value of Object.values(reading))
        if (typeof value === 'number') assert.ok(Number.isFinite(value))
      if (reading.quarter) {
        assert.ok([1, 2, 3, 4].includes(reading.quarter.number))
        assert.equal(reading.quarter.firstMonth, 1)
        assert.ok(Number.isInteger(reading.quarter.year))
      }
    }),
    { numRuns: 1000 },
  )
})

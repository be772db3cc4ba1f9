import assert from 'node:assert/strict'
import test from 'node:test'
import { parseObjective } from '../../src/plan/index.ts'
import { spanishObjectives, type Numbers } from './spanish-objectives.ts'

const numbersOf = (text: string): Numbers => {
  const { target, baseline, change, increase } = parseObjective(text, {
    lang: 'es',
    today: '2026-12-20',
  })
  return {
    ...(target !== undefined && { target }),
    ...(baseline !== undefined && { baseline }),
    ...(change !== undefined && { change }),
    ...(increase !== undefined && { increase }),
  }
}

test('the numbers of Spanish objectives are read however they are written', () => {
  for (const [text, numbers] of spanishObjectives) assert.deepEqual(numbersOf(text), numbers, text)
})

test('a Spanish sentence with no number for its result gets none', () => {
  for (const text of [
    'Vender dos veces más que el año anterior',
    'Posicionar la marca en 10 supermercados',
    'Obtener un retorno de 3 a 1 en publicidad',
    'Posicionarnos entre las 5 primeras marcas',
    'Ser la marca top 3 del país',
    'Facturar entre 10 y 15 % más',
    'Que dos de cada diez clientes repitan',
    'Aumentar las ventas',
    'Ser el número uno en la región',
    'Mejorar la atención las 24 horas',
    'Posicionarnos en el mercado de jóvenes de 18 a 25 años',
    'Ser la primera opción de las familias',
    'Una tienda en cada ciudad',
    'Fortalecer la marca en un año',
    'Crecer en los próximos tres años',
    'Tener un equipo de primera',
    'Ganar un espacio en el mercado',
    'Certificarnos en ISO 9001 antes de 2028',
    'Consolidarnos como una de las mejores empresas',
    'Cumplir 100 años de historia',
    'Crecimiento de dos dígitos',
    'Crecer a doble dígito',
    'Entrar en el top 10',
    'Reducir la espera',
    'Cubrir el turno de 8 a 10',
    'Un cliente feliz',
    'Vender lo que tenemos en bodega',
    'Atender a los niños de 3 a 5 años',
    'Reconocidos en los cinco continentes',
    'Más ventas con 20% de descuento',
    'Invitar a los 5 socios a cenar',
    'Aumentar ventas en los próximos 6 meses',
    'Cumplir con la norma ISO 14001',
    'Captar clientes en los 32 estados del país',
    'Promoción 2x1 los martes',
    'Atender a los niños de 3 a 5 años en la tarde',
    'Que tres de cada cinco alumnos sigan estudiando',
  ])
    assert.deepEqual(numbersOf(text), {}, text)
})

test('a dozen in English is twelve, a third is a change, and a rank is nothing', () => {
  const english = (text: string) => {
    const { target, change } = parseObjective(text, { lang: 'en', today: '2026-12-20' })
    return [target, change]
  }
  assert.deepEqual(english('Sign a dozen new clients'), [12, undefined])
  assert.deepEqual(english('Cut printing costs by a third'), [undefined, -0.3333])
  assert.deepEqual(english('Be present in five cities by year end'), [5, undefined])
  assert.deepEqual(english('Three out of ten guests come back'), [undefined, undefined])
  assert.deepEqual(english('Reach double digits'), [undefined, undefined])
})

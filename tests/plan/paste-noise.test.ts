import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPastedList } from '../../src/plan/paste/paste-list.ts'
import { aContext } from '../fixtures/pasted.ts'

/** Every line of a list is noise of one sort. */
const isNoise = (expected: string, ...lines: string[]) => {
  for (const line of lines)
    assert.deepEqual(
      readPastedList(line, aContext()).lines.map(({ noise }) => noise),
      [expected],
      line,
    )
}

const says = (...lines: string[]) => {
  for (const line of lines)
    assert.deepEqual(
      readPastedList(line, aContext()).lines.map(({ noise }) => noise),
      [undefined],
      line,
    )
}

test('what a chat says around the matter is told apart', () => {
  isNoise('greeting', 'Hola', 'hola equipo', 'Buenos días a todos', 'Hi team', 'Hola Ana', 'Hey')
  isNoise(
    'thanks',
    'gracias',
    'Muchas gracias equipo',
    'Thanks',
    'thank you so much',
    'Gracias, Luis',
  )
  isNoise(
    'reply',
    'ok',
    'OK gracias',
    'Listo, gracias',
    'dale',
    'sounds good',
    'jajaja',
    'Perfecto 👍',
  )
  isNoise(
    'media',
    '<Multimedia omitido>',
    '<Media omitted>',
    'audio omitido',
    'IMG-1.jpg (archivo adjunto)',
  )
  isNoise('system', 'Se eliminó este mensaje', 'Ana creó el grupo "Plan"', 'Missed voice call')
  isNoise('link', 'https://ejemplo.co/lista', 'www.example.com/a_b')
  isNoise('moment', '12/03/2026', 'Ayer', '9:41 a. m.')
  isNoise('no-words', '👍👍', '🎉')
  isNoise('heading', 'Oficinas:', '*Hoteles del centro:*', 'Tácticas', 'To do:')
})

test('noise is found behind the moment and the sender of a message', () => {
  isNoise('greeting', '[12/3/26, 9:41] Ana: Hola equipo')
  isNoise('reply', '12/03/2026 09:41 - Ana: ok')
  isNoise('media', '3/12/26, 9:41 AM - Ana: <Media omitted>')
})

test('what only begins like noise is kept', () => {
  says(
    'Hola clientes: campaña de bienvenida a 200 contactos',
    'Gracias por tu compra: tarjeta en cada pedido',
    'Enviar el audio de agradecimiento',
    'ok del contador para la licitación',
    'Publicar https://ejemplo.co/lista en la historia',
    'Hoy llamar a Ana',
    'Feria 12/03/2026',
    'Claro: visitar su oficina con una propuesta para las 40 líneas de celular:',
  )
})

test('a label says what a line is and is taken off', () => {
  const labelled = (line: string, kind: string, text: string) => {
    const [read] = readPastedList(line, aContext()).lines
    assert.deepEqual([read?.labelled, read?.text], [kind, text], line)
  }
  labelled('Objetivo: vender más', 'objective', 'vender más')
  labelled('*Objetivo general:* vender más', 'objective', 'vender más')
  labelled('Estrategia 2 - Vender a hoteles', 'strategy', 'Vender a hoteles')
  labelled('Strategy #1: Sell to hotels', 'strategy', 'Sell to hotels')
  labelled('Táctica 1.2: llamar', 'tactic', 'llamar')
  says('Estrategia de precios para hoteles', 'Objetivo cumplido: fiesta del equipo')
})

test('lines stand under the heading, the strategy or the kind that is above them', () => {
  const { lines } = readPastedList(
    'Objetivo:\nVender más\nEstrategia 1: A hoteles\nTácticas:\n- visitar\n- llamar\nOficinas:\n- desayuno\nok\nEnero:\n- feria',
    aContext(),
  )
  assert.deepEqual(
    lines
      .filter(({ noise }) => !noise)
      .map(({ text, labelled, under }) => [text, labelled ?? '', under ?? '']),
    [
      ['Vender más', 'objective', ''],
      ['A hoteles', 'strategy', ''],
      ['visitar', 'tactic', 'A hoteles'],
      ['llamar', 'tactic', 'A hoteles'],
      ['desayuno', '', 'Oficinas'],
      ['feria', '', ''],
    ],
  )
})

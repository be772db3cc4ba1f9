import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chatText } from '../../src/files/chat-text.ts'
import { strings } from '../../src/strings/strings.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const es = strings.es.files

const plan = aPlan({
  strategies: [
    aStrategy({
      tactics: [
        aTactic(),
        aTactic({ id: 't2', action: 'Llamar', start: null, owner: '', state: 'done' }),
      ],
    }),
  ],
  loose: [
    aTactic({
      id: 'l1',
      action: 'Publicar',
      due: null,
      measure: { name: '', unit: '', target: null },
    }),
  ],
})

test('a plan is a message with bold headings and a line for each tactic', () =>
  assert.equal(
    chatText(plan, es, 'es').replaceAll('\u00A0', ' '),
    `*Panadería La Espiga · T1 2027*

*Objetivo:* Facturar USD 120.000 en el T1 de 2027
Meta: USD 120.000
Línea base: USD 98.000, el mismo trimestre del año pasado

*1. Vender desayunos a las oficinas del centro*
A quién llega: oficinas de más de 20 personas
Por qué debería funcionar: nadie más entrega antes de las ocho
Se mide con: contratos firmados 0 → 20
• Visitar 5 oficinas por semana con degustación (60 visitas · 11 ene → 5 mar · Luisa)
• Llamar (60 visitas · hasta el 5 mar · Hecha)

*Tácticas sueltas*
• Publicar (desde el 11 ene · Luisa)
`,
  ))

test('an empty plan says what it lacks', () =>
  assert.equal(
    chatText(
      aPlan({
        title: '',
        quarter: null,
        strategies: [],
        objective: { sentence: '', target: null, baseline: null },
      }),
      strings.en.files,
      'en',
    ),
    '*Untitled plan*\n\n*Objective:* No objective yet\n',
  ))

/** The line of a tactic with this action. */
const assertLine = (action: string, line: string) => {
  const tactic = aTactic({
    action,
    owner: '',
    due: null,
    start: null,
    measure: { name: '', unit: '', target: null },
  })
  const text = chatText(aPlan({ strategies: [], loose: [tactic] }), es, 'es')
  assert.equal(text.trimEnd().split('\n').at(-1), `• ${line}`)
}

test('marks that a chat would take for bold, italics, strike or code are look-alikes', () => {
  assertLine('*negrita*', '∗negrita*')
  assertLine('a _cursiva_ b', 'a ˍcursiva_ b')
  assertLine('~tachado~', '∼tachado~')
  assertLine('```código```', 'ˋˋˋcódigo```')
  assertLine('(*x*)', '(∗x*)')
})

test('marks that format nothing stay as they are', () => {
  assertLine('3 * 4 = 12', '3 * 4 = 12')
  assertLine('mi_archivo_final', 'mi_archivo_final')
})

test('a text of several lines is one line, so that it begins no list or quote', () => {
  assertLine('uno\n> dos\r\n- tres', 'uno > dos - tres')
})

test('a heading stays bold whatever its text', () => {
  const text = chatText(aPlan({ title: '* Mi *plan*' }), es, 'es')
  assert.equal(text.split('\n')[0], '*∗ Mi ∗plan∗ · T1 2027*')
})

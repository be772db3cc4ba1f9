import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits } from '../../src/plan/index.ts'
import { readPastedList, sameWords } from '../../src/plan/paste/paste-list.ts'
import { aContext } from '../fixtures/pasted.ts'

const textsOf = (pasted: string) =>
  readPastedList(pasted, aContext()).lines.map((line) => line.text)

const reads = (pasted: string, ...expected: string[]) => {
  assert.deepEqual(textsOf(pasted), expected)
}

const keeps = (line: string) => {
  reads(line, line)
}

const repeats = (pasted: string, ...expected: (number | undefined)[]) => {
  assert.deepEqual(
    readPastedList(pasted, aContext()).lines.map((line) => line.duplicateOf),
    expected,
  )
}

test('bullets of every kind are taken off', () => {
  for (const bullet of ['•', '-', '*', '–', '—', '·', '✓', '✔️', '☐', '●', '▪', '→', '>', '#'])
    reads(`${bullet} Llamar a 20 clientes`, 'Llamar a 20 clientes')
  for (const emoji of ['🔥', '✅', '👉🏽', '👩‍🍳', '1️⃣', '⚡️']) reads(`${emoji} Llamar`, 'Llamar')
  reads('•Llamar\n-Visitar\n*Medir', 'Llamar', 'Visitar', 'Medir')
  reads('- [ ] Llamar\n- [x] Visitar', 'Llamar', 'Visitar')
  reads('-- ¿Llamar?', '¿Llamar?')
})

test('the numbers of a list are taken off', () => {
  for (const number of [
    '1.',
    '12)',
    '1.-',
    '1.2.',
    '(3)',
    'a)',
    'B)',
    'iv)',
    '3 -',
    '- 1.',
    '• 2)',
  ])
    reads(`${number} Llamar`, 'Llamar')
  reads('1.Llamar\n2)Visitar\n3.-Medir', 'Llamar', 'Visitar', 'Medir')
  reads('1. 3 historias por semana', '3 historias por semana')
})

test('a number, a sign or an initial that belongs to the text stays', () => {
  keeps('3 historias por semana')
  keeps('1.500 visitas a la landing')
  keeps('1,5 millones en ventas')
  keeps('5 - 10 llamadas por día')
  keeps('2-in-1 offer')
  keeps('1.er contacto con el cliente')
  keeps('1.ª visita')
  keeps('-5 % de costo')
  keeps('+57 300 123 4567')
  keeps('J. Pérez llama a las oficinas')
  keeps('5 * 3 * 2 visitas')
  keeps('2027: dos ferias')
  keeps('a la carta')
  keeps('"Café gratis" los lunes')
  keeps('🇨🇴 Abrir en Colombia')
})

test('messages of WhatsApp lose their moment and sender, and nothing else', () => {
  reads('[12/1/27, 9:41] Luisa: Llamar a 20 clientes', 'Llamar a 20 clientes')
  reads('[12/01/2027, 9:41:07 a. m.] Luisa Gómez: Llamar: hoy', 'Llamar: hoy')
  reads('\u200E[12.01.27, 21:41:07] +57 300 1234567: - Visitar', 'Visitar')
  reads('12/1/27, 9:41 - Luisa: Feria de mayo', 'Feria de mayo')
  reads('1/12/27, 9:41\u202FPM - Luisa: Fair in May', 'Fair in May')
  reads('[9:41 a. m., 12/1/2027] Luisa: Feria', 'Feria')
  reads('[12/1, 9:41] Luisa: 3 historias', '3 historias')
  keeps('9:41 llamar a Luisa: urgente')
})

test('bold, italics and strikes of a chat are taken off, signs that mean something are not', () => {
  reads('*Llamar* a _20_ ~viejos~ clientes', 'Llamar a 20 viejos clientes')
  reads('- *Llamar hoy*\n*1.* Visitar\n_*Medir*_', 'Llamar hoy', 'Visitar', 'Medir')
  reads('*Importante*: llamar', 'Importante: llamar')
  keeps('Foto promo_final_2.png en la web')
  keeps('~20 visitas')
  keeps('https://ejemplo.co/_a_/*b*')
})

test('the cells of a sheet are joined, the first that is not empty first', () => {
  reads('Llamar\tLuisa\t15/02\nVisitar\t\tAna', 'Llamar · Luisa · 15/02', 'Visitar · Ana')
  reads('\t\tLlamar\t \tLuisa', 'Llamar · Luisa')
  reads('"Llamar\na las ""grandes"" oficinas"\tLuisa', 'Llamar a las "grandes" oficinas · Luisa')
  reads('"• Llamar\n• Visitar\ndos veces"', 'Llamar', 'Visitar dos veces')
})

test('a column that only counts the rows is left out, a column of amounts is not', () => {
  reads('1\tLlamar\n2\tVisitar\n3\tMedir', 'Llamar', 'Visitar', 'Medir')
  reads('N.º\tTáctica\n1\tLlamar\n2\tVisitar\n3\tMedir', 'Llamar', 'Visitar', 'Medir')
  reads('1\tferia\n2\tvisitas', '1 · feria', '2 · visitas')
  reads('20\tvisitas\n21\tllamadas\n22\tferias', '20 · visitas', '21 · llamadas', '22 · ferias')
})

test('lines end in every way that a line can end, and blank ones are dropped', () => {
  reads('a\r\nb\rc\n\n \u00A0 \nd\u2028e\u2029f\u0085g\vh', ...Array.from('abcdefgh'))
  reads('- \n•\n-----\n***')
  reads('')
  reads('uno • dos\n• tres • cuatro', 'uno', 'dos', 'tres', 'cuatro')
})

test('odd spaces become spaces and invisible characters go', () => {
  reads(
    '\uFEFF\u200BLlamar\u00A0a\u2003\u202F20  \u00ADclien\u200Dtes\u2060 ',
    'Llamar a 20 clientes',
  )
  keeps('Pan con 👩‍🍳 y 🏳️‍🌈')
})

test('a text that is longer than a field becomes several lines and loses nothing', () => {
  const long = 'palabra '.repeat(600).trim()
  const lines = textsOf(long)
  assert.equal(lines.join(' '), long)
  assert.ok(lines.every((line) => line.length <= limits.text))
  const unbroken = `a${'🍞b'.repeat(limits.text)}`
  const pieces = textsOf(unbroken)
  assert.equal(pieces.join(''), unbroken)
  assert.ok(pieces.every((line) => line.length <= limits.text && line.isWellFormed()))
})

test('lines that say the same are found whatever their case, accents, spaces and points', () => {
  repeats('Llamar a clientes\nVisitar\n- llámar  a CLIENTES.\nVísitar', undefined, undefined, 0, 1)
  repeats('3 visitas\n4 visitas', undefined, undefined)
  assert.equal(sameWords('¡Ñandú, 2 veces!'), sameWords('nandu 2 VECES'))
})

const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

const aBody = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from(' \t\u00A0\u200B1.)-*:/')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })
  .map((rest) => `Llamar ${rest.replace(/["\r\n\v\f\u0085\u2028\u2029•●▪◦‣]/g, '')}`)

const aMarker = fc.constantFrom(
  '',
  '- ',
  '• ',
  '1. ',
  '12) ',
  '✅ ',
  '\t',
  '[12/1/27, 9:41] Ana: ',
  'a) ',
)
const aBreak = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028')

test('no letter or digit is lost but those of marks, numbers and senders', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aMarker, aBody, aBreak)), (lines) => {
      const pasted = lines.map((line) => line.join('')).join('')
      const bodies = lines.map(([, body]) => wordsOf(body)).join('')
      assert.equal(wordsOf(textsOf(pasted).join('')), bodies)
    }),
    { numRuns: 1000 },
  )
})

test('whatever is pasted, each line says something and fits a field, in the order of the input', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(anything, (pasted) => {
      const lines = textsOf(pasted)
      for (const line of lines) {
        assert.match(line, /[\p{L}\p{N}\p{Extended_Pictographic}]/u)
        assert.ok(line.length <= limits.text)
        assert.equal(line, line.trim())
      }
      let rest = pasted
      for (const character of wordsOf(lines.join(''))) {
        const at = rest.indexOf(character)
        assert.ok(at >= 0)
        rest = rest.slice(at + character.length)
      }
    }),
    { numRuns: 1000 },
  )
})

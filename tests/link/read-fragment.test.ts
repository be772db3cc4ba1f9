import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { seal } from '../../src/link/frame.ts'
import { decodePlan, encodePlan } from '../../src/link/index.ts'
import { readFragment } from '../../src/link/read-fragment.ts'
import { emptyPlan } from '../../src/plan/new-plan.ts'

const plan = emptyPlan('p1', { language: 'es', decimal: 'comma', today: '2026-12-04' })
const fragments = {
  '1.': seal('1', deflateRawSync(JSON.stringify(plan))),
  '2.': await encodePlan(plan),
}

const everyTen = (text: string, mark: string) => text.replaceAll(/(.{10})/g, `$1${mark}`)

const manglings = (fragment: string): Record<string, string> => ({
  'as it was': fragment,
  'with its #': `#${fragment}`,
  'with # as %23': `%23${fragment}`,
  'percent-encoded twice': `%2523${fragment}`,
  'percent-encoded three times': `%252523${fragment}`,
  'with every sign percent-encoded': fragment.replaceAll(
    /[^a-z0-9]/gi,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  ),
  'with a full stop after it': `${fragment}.`,
  'with a bracket after it': `${fragment})`,
  'with a bracket and a full stop after it': `${fragment}).`,
  'with a comma after it': `${fragment},`,
  'with a > after it': `${fragment}>`,
  'with quotes and an ellipsis after it': `${fragment}”»…`,
  'with = after it': `${fragment}==`,
  'with %3D after it': `${fragment}%3D`,
  'with a zero-width space after it': `${fragment}\u200B`,
  'with a percent-encoded zero-width space after it': `#${fragment}%E2%80%8B`,
  'with a byte order mark before it': `\uFEFF${fragment}`,
  'with soft hyphens and joiners in it': everyTen(fragment, '\u00AD\u2060\u200D'),
  'with direction marks around it': `\u202A#${fragment}\u202C`,
  'wrapped into lines': everyTen(fragment, '\r\n'),
  'wrapped and indented': everyTen(fragment, '\n\t  '),
  'wrapped as quoted-printable': everyTen(fragment, '=\r\n'),
  'with percent-encoded spaces': everyTen(fragment, '%20'),
  'with spaces around it': `  ${fragment} \n`,
  'as a whole address': `https://example.com/plan/#${fragment}`,
  'as an address that has a port': `http://192.168.1.5:4321/en/plan/?utm_source=1.2#${fragment}`,
  'as an address with # as %23': `https://example.com/plan/%23${fragment}`,
  'as an address between angle brackets': `<https://example.com/plan/#${fragment}>`,
  'at the end of a message': `Mira mi plan (versión 1.2): https://example.com/plan/#${fragment}.`,
})

for (const [tag, fragment] of Object.entries(fragments))
  for (const [how, text] of Object.entries(manglings(fragment)))
    test(`a link of format ${tag} is read ${how}`, async () =>
      assert.deepStrictEqual(await decodePlan(text), { ok: true, plan }))

test('characters of a fragment are neither made up nor taken away', () => {
  assert.equal(readFragment('1.ab%C3%28cd'), '1.abcd')
  assert.equal(readFragment('1.ab%cdef'), '1.abef')
  assert.equal(readFragment('1.ab+cd/e'), '1.ab+cd/e')
  assert.equal(readFragment('1.ab%'), '1.ab')
  assert.equal(readFragment('…'), '')
})

test('long texts made to slow it down do not', () => {
  for (const piece of ['!', '#', '%', '%25', '#1', '#e1', ' !', '!a', '=%3D'])
    assert.equal(typeof readFragment(piece.repeat(32_768 / piece.length)), 'string')
})

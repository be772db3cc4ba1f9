import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodePlan, encodePlan } from '../../src/link/index.ts'
import { unlock } from '../../src/link/lock.ts'
import { unsealShort } from '../../src/link/short-frame.ts'
import { aPlan } from '../fixtures/builders.ts'

const plan = aPlan()
const password = 'Ñandú, 27 colmenas'
const fragment = await encodePlan(plan, { password, sender: 'Luisa' })

const reasonOf = async (text: string, tried?: string) => {
  const result = await decodePlan(text, tried)
  return result.ok ? 'plan' : result.reason
}

test('a locked link opens with its password alone', async () => {
  assert.match(fragment, /^e1\.[\w-]+[A-Za-z\d]$/)
  assert.equal(await reasonOf(fragment), 'locked')
  assert.equal(await reasonOf(fragment, ''), 'locked')
  assert.equal(await reasonOf(fragment, password.toLowerCase()), 'wrong-password')
  assert.deepStrictEqual(await decodePlan(fragment, password), { ok: true, plan, sender: 'Luisa' })
})

test('a password is the same however its accents are typed', async () => {
  assert.notEqual(password.normalize('NFD'), password)
  assert.equal(await reasonOf(fragment, password.normalize('NFD')), 'plan')
})

test('a locked link that was cut or changed says so before it asks for the password', async () => {
  assert.equal(await reasonOf(fragment.slice(0, -1)), 'incomplete')
  assert.equal(await reasonOf(fragment.slice(0, 40) + fragment.slice(41) + 'A'), 'damaged')
  assert.equal(await reasonOf(fragment.replace('e1.', '2.')), 'incomplete')
})

test('two links of the same plan have nothing in common but their form', async () => {
  const other = await encodePlan(plan, { password, sender: 'Luisa' })
  assert.equal(other.length, fragment.length)
  const [one, two] = [unsealShort(fragment), unsealShort(other)]
  assert.ok(typeof one === 'object' && typeof two === 'object')
  const same = one.filter((byte, at) => byte === two[at]).length
  assert.ok(same < one.length / 16, `${same} of ${one.length} bytes`)
})

test('no password, no lock; a password does not matter to an open link', async () => {
  const open = await encodePlan(plan, { password: '' })
  assert.match(open, /^2\./)
  assert.equal(await reasonOf(open, password), 'plan')
})

test('bytes too short to be locked are damaged', async () =>
  assert.equal(await unlock(new Uint8Array(43), password), 'damaged'))

test('a page without Web Crypto reads open links and knows no locked ones', async (t) => {
  const { crypto } = globalThis
  t.after(() => Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true }))
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true })
  assert.equal(await reasonOf(await encodePlan(plan)), 'plan')
  assert.equal(await reasonOf(fragment, password), 'unknown-format')
  await assert.rejects(encodePlan(plan, { password }))
})

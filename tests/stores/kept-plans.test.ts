import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasKeptPlans, readKeptPlans } from '../../src/stores/kept-plans.ts'
import { usePlatform } from '../../src/stores/platform.ts'
import { planKey } from '../../src/stores/storage/keys.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { openDesk, recordText, store } from './open-desk.ts'

const titlesIn = async () => (await readKeptPlans()).map(({ title }) => title)

const browserWith = (...ids: string[]) => {
  const browser = new FakeBrowser()
  store(browser, ...ids.map((id) => aPlan({ id, title: id })))
  usePlatform(browser.openTab().environment)
  return browser
}

test('plans are read from both copies, the newer of each, and nothing is written', async () => {
  const browser = browserWith('one', 'two')
  browser.local.set(planKey('damaged'), '{')
  usePlatform(browser.openTab().environment)
  const newer = { ...aPlan({ id: 'two' }), title: 'newer' }
  browser.strict.set(
    planKey('two'),
    recordText(newer, { rev: 2, savedAt: '2027-01-21T10:00:00.000Z' }),
  )
  browser.strict.set(planKey('three'), recordText(aPlan({ id: 'three', title: 'three' })))
  const before = [new Map(browser.local), new Map(browser.strict)]
  assert.deepEqual(await titlesIn(), ['newer', 'one', 'three'])
  assert.deepEqual([browser.local, browser.strict], before)
})

test('a deleted plan is not among them', async () => {
  const browser = browserWith('one', 'two')
  const desk = await openDesk(browser)
  desk.deletePlan('one')
  await browser.pass(1000)
  assert.deepEqual(await titlesIn(), ['two'])
})

test('where the strict copy never answers or fails, local storage is enough', async () => {
  for (const fault of [{ strictHangs: true }, { strict: 'failed' as const }]) {
    const browser = browserWith('one')
    Object.assign(browser.faults, fault)
    const reading = titlesIn()
    await browser.pass(60_000)
    assert.deepEqual(await reading, ['one'])
  }
})

test('whether there are any is known without reading them', () => {
  assert.equal((browserWith(), hasKeptPlans()), false)
  assert.equal((browserWith('one'), hasKeptPlans()), true)
})

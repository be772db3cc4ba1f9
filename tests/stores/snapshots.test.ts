import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tooMany } from '../../src/stores/storage/snapshots.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { openDesk, store, type OpenDesk } from './open-desk.ts'

const minute = 60_000
const hour = 60 * minute

const opened = async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'begun' }))
  return { browser, page: await openDesk(browser) }
}

const titles = async (page: OpenDesk) => (await page.listSnapshots()).map(({ plan }) => plan.title)

const keyAt = (instant: number) => `p1:${new Date(instant).toISOString()}`

test('what a plan was before each change of note can be seen, the newest first', async () => {
  const { browser, page } = await opened()
  page.rename('second')
  await browser.pass(minute)
  page.rename('third')
  await browser.pass(minute)
  assert.deepEqual(await titles(page), ['second', 'begun'])
})

test('a version is gone back to as an edit that undo takes back, and what stood there is kept', async () => {
  const { browser, page } = await opened()
  page.rename('second')
  await browser.pass(minute)
  const [before] = await page.listSnapshots()
  assert.ok(before)
  page.edit('restore-version', (plan) => ({ ...before.plan, id: plan.id }))
  await browser.pass(minute)
  assert.equal(page.title(), 'begun')
  assert.deepEqual(await titles(page), ['second', 'begun'])
  page.undo()
  assert.equal(page.title(), 'second')
})

test('typing in fields is noted once in ten minutes, other changes each', async () => {
  const { browser, page } = await opened()
  const type = (title: string) => {
    page.edit('edit-objective', (plan) => ({ ...plan, title }))
  }
  for (const title of ['a', 'b', 'c']) {
    type(title)
    await browser.pass(minute)
  }
  assert.deepEqual(await titles(page), ['begun'])
  await browser.pass(10 * minute)
  type('d')
  await browser.pass(minute)
  page.rename('e')
  await browser.pass(minute)
  assert.deepEqual(await titles(page), ['d', 'c', 'begun'])
})

test('the last twenty are kept, and of those before the last of each hour', async () => {
  const { browser, page } = await opened()
  for (let count = 0; count < 30; count++) {
    page.rename(`change ${String(count)}`)
    await browser.pass(10 * minute)
  }
  const kept = await titles(page)
  assert.equal(kept[0], 'change 28')
  assert.equal(kept[19], 'change 9')
  assert.ok(kept.length > 20 && kept.length <= 23, String(kept.length))
})

test('a storage that fails hinders nobody', async () => {
  const { browser, page } = await opened()
  browser.faults.strict = 'full'
  page.rename('second')
  await browser.pass(minute)
  assert.equal(page.title(), 'second')
})

test('however many there are, sixty stay at most, the newest among them, and no two older ones of one hour', () => {
  const instants = fc.uniqueArray(fc.integer({ min: 0, max: 400 * hour }), { maxLength: 300 })
  fc.assert(
    fc.property(instants, (list) => {
      const keys = list.map(keyAt)
      const dropped = new Set(tooMany(keys))
      const kept = keys
        .filter((key) => !dropped.has(key))
        .sort()
        .reverse()
      assert.ok(kept.length <= 60)
      assert.deepEqual(kept.slice(0, 20), [...keys].sort().reverse().slice(0, 20))
      const hours = kept.slice(20).map((key) => key.slice(0, 16))
      assert.equal(new Set(hours).size, hours.length)
    }),
  )
})

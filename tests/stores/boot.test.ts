import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { loadPage, openDesk, recordText, store, titleIn } from './open-desk.ts'

const key = 'kmora:plan:p1'
const newer = recordText(aPlan({ title: 'newer' }), { rev: 7 })
const older = recordText(aPlan({ title: 'older' }), { rev: 3 })
const tombstone = JSON.stringify({ ...JSON.parse(newer), plan: undefined, deleted: true })

const bothHold = ({ local, strict }: FakeBrowser, text: string) => {
  assert.equal(local.get(key), text)
  assert.equal(strict.get(key), text)
}

test('the plan of local storage is there at once, before the strict copy is read', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'kept' }))
  const page = loadPage(browser)
  assert.equal(page.title(), 'kept')
  assert.equal(page.$boot.get(), 'ready')
  assert.equal(page.$saved.get().state, 'saved')
  await page.booted
  assert.equal(page.title(), 'kept')
  assert.equal(browser.strictWrites, 0)
})

test('the strict copy is taken when it is newer, and local storage is brought up to it', async () => {
  const browser = new FakeBrowser()
  browser.local.set(key, older)
  browser.strict.set(key, newer)
  const page = loadPage(browser)
  assert.equal(page.title(), 'older')
  await page.booted
  await browser.pass(1000)
  assert.equal(page.title(), 'newer')
  bothHold(browser, newer)
})

test('local storage is taken when it is newer, and the strict copy is brought up to it', async () => {
  const browser = new FakeBrowser()
  browser.local.set(key, newer)
  browser.strict.set(key, older)
  const page = await openDesk(browser)
  assert.equal(page.title(), 'newer')
  bothHold(browser, newer)
})

test('a copy that is merely missing is put back, whichever it is', async () => {
  for (const copy of ['local', 'strict'] as const) {
    const browser = new FakeBrowser()
    browser[copy].set(key, newer)
    const page = await openDesk(browser)
    assert.equal(page.title(), 'newer')
    bothHold(browser, newer)
  }
})

test('it waits for the strict copy when local storage has nothing to show', async () => {
  const browser = new FakeBrowser()
  browser.strict.set(key, newer)
  const page = loadPage(browser)
  assert.equal(page.$boot.get(), 'waiting')
  await page.booted
  assert.equal(page.$boot.get(), 'ready')
  assert.equal(page.title(), 'newer')
})

test('it waits for the plan that was open last, when local storage lacks just that one', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ id: 'p2', title: 'other' }))
  browser.strict.set(key, newer)
  browser.local.set('kmora:open', 'p1')
  const page = loadPage(browser)
  assert.equal(page.$plan.get(), null)
  await page.booted
  assert.equal(page.title(), 'newer')
})

test('a strict copy that never answers does not hold up the page', async () => {
  const browser = new FakeBrowser()
  browser.faults.strictHangs = true
  const page = loadPage(browser)
  await browser.pass(10_000)
  await page.booted
  assert.equal(page.$boot.get(), 'ready')
})

test('a deletion is a tombstone: an older copy does not come back, and gets the tombstone', async () => {
  for (const [local, strict] of [
    [tombstone, older],
    [older, tombstone],
  ] as const) {
    const browser = new FakeBrowser()
    browser.local.set(key, local)
    browser.strict.set(key, strict)
    const page = await openDesk(browser)
    assert.equal(page.$plan.get(), null)
    assert.deepEqual(page.$plans.get(), [])
    bothHold(browser, tombstone)
  }
})

test('versions of one plan of which neither knows the other are both kept', async () => {
  const browser = new FakeBrowser()
  browser.local.set(key, recordText(aPlan({ title: 'one' }), { rev: 5, writer: 'tabOne' }))
  browser.strict.set(key, recordText(aPlan({ title: 'two' }), { rev: 6, writer: 'tabTwo' }))
  const page = await openDesk(browser)
  const kept = page.$conflict.get()?.kept ?? ''
  assert.deepEqual(
    { open: page.title(), kept: titleIn(browser.strict, kept), titles: page.$plans.get().length },
    { open: 'two', kept: 'one', titles: 2 },
  )
  page.tab.kill()
  const again = await openDesk(browser)
  assert.equal(again.$conflict.get(), null)
  assert.equal(again.$plans.get().length, 2)
})

test('of two records with the same revision the later one is taken', async () => {
  const early = { rev: 5, writer: 'tabOne', savedAt: '2027-01-20T10:00:00.000Z' }
  const late = { rev: 5, writer: 'tabTwo', savedAt: '2027-01-20T10:00:01.000Z' }
  const browser = new FakeBrowser()
  browser.local.set(key, recordText(aPlan({ title: 'late' }), late))
  browser.strict.set(key, recordText(aPlan({ title: 'early' }), early))
  assert.equal((await openDesk(browser)).title(), 'late')
})

test('the plan that was open last opens again, else the one that was changed last', async () => {
  const browser = new FakeBrowser()
  browser.local.set(
    'kmora:plan:a',
    recordText(aPlan({ id: 'a' }), { savedAt: '2027-01-01T00:00:00Z' }),
  )
  browser.local.set(
    'kmora:plan:b',
    recordText(aPlan({ id: 'b' }), { savedAt: '2027-01-03T00:00:00Z' }),
  )
  browser.local.set(
    'kmora:plan:c',
    recordText(aPlan({ id: 'c' }), { savedAt: '2027-01-02T00:00:00Z' }),
  )
  const opened = () => loadPage(browser).$openId.get()
  assert.equal(opened(), 'b')
  browser.local.set('kmora:open', 'c')
  assert.equal(opened(), 'c')
  const page = await openDesk(browser)
  page.openPlan('a')
  assert.equal(opened(), 'a')
  assert.deepEqual(
    page.$plans.get().map((plan) => plan.id),
    ['b', 'c', 'a'],
  )
})

test('starting twice starts once', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan())
  const page = await openDesk(browser)
  page.rename('edited')
  assert.equal(page.startWorkbook(page.tab.environment), page.booted)
  assert.equal(page.title(), 'edited')
})

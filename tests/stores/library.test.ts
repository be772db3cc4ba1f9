import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { loadPage, openDesk, store, titleIn, type OpenDesk } from './open-desk.ts'

const aLibrary = async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ id: 'a', title: 'A' }), aPlan({ id: 'b', title: 'B' }))
  const page = await openDesk(browser)
  page.openPlan('a')
  return { browser, page }
}

const lists = (page: OpenDesk, ...titles: string[]) => {
  assert.deepEqual(
    page.$plans.get().map((plan) => plan.title),
    titles,
  )
}

test('a plan that is added is listed first, opened and saved', async () => {
  const { browser, page } = await aLibrary()
  page.createPlan(aPlan({ id: 'c', title: 'C' }))
  lists(page, 'C', 'A', 'B')
  assert.equal(page.title(), 'C')
  assert.deepEqual(page.$plans.get()[0], {
    id: 'c',
    title: 'C',
    quarter: { year: 2027, number: 1, firstMonth: 1 },
    updated: '2026-12-14',
    savedAt: new Date(browser.clock),
    isClosed: false,
  })
  assert.equal(titleIn(browser.local, 'c'), 'C')
  assert.equal(loadPage(browser).title(), 'C')
  await browser.pass(1000)
  assert.equal(titleIn(browser.strict, 'c'), 'C')
})

test('a plan whose id is taken, even by a deleted one, gets another and overwrites nothing', async () => {
  const { browser, page } = await aLibrary()
  page.createPlan(aPlan({ id: 'b', title: 'B of a file' }))
  lists(page, 'B of a file', 'A', 'B')
  assert.notEqual(page.$plan.get()?.id, 'b')
  assert.equal(page.$plan.get()?.id, page.$openId.get())
  page.deletePlan('a')
  page.createPlan(aPlan({ id: 'a', title: 'A of a file' }))
  await browser.pass(1000)
  assert.equal(titleIn(browser.strict, 'a'), undefined)
  assert.equal(titleIn(browser.strict, page.$openId.get() ?? ''), 'A of a file')
})

test('the plan changed last stands first', async () => {
  const { page } = await aLibrary()
  page.openPlan('b')
  page.rename('B changed')
  lists(page, 'B changed', 'A')
})

test('a deleted plan leaves a tombstone in both copies and does not come back', async () => {
  const { browser, page } = await aLibrary()
  page.deletePlan('a')
  assert.equal(page.$plan.get(), null)
  assert.equal(page.$openId.get(), null)
  assert.deepEqual(page.$saved.get(), { state: 'empty' })
  lists(page, 'B')
  await browser.pass(1000)
  for (const copy of [browser.local, browser.strict])
    assert.match(copy.get('kmora:plan:a') ?? '', /"deleted":true/)
  page.tab.kill()
  const again = await openDesk(browser)
  lists(again, 'B')
  assert.equal(again.title(), 'B')
  again.restorePlan('a')
  lists(again, 'B')
})

test('a deleted plan can be brought back while the page is open', async () => {
  const { browser, page } = await aLibrary()
  page.rename('A changed')
  page.deletePlan('a')
  page.restorePlan('a')
  page.restorePlan('a')
  assert.equal(page.title(), 'A changed')
  lists(page, 'A changed', 'B')
  await browser.pass(1000)
  page.tab.kill()
  assert.equal((await openDesk(browser)).title(), 'A changed')
})

test('deleting a plan that is not open leaves the open one open', async () => {
  const { page } = await aLibrary()
  page.deletePlan('b')
  assert.equal(page.title(), 'A')
  lists(page, 'A')
})

test('a plan that is not there can be neither opened, deleted nor brought back', async () => {
  const { browser, page } = await aLibrary()
  page.openPlan('none')
  page.deletePlan('none')
  page.restorePlan('none')
  page.restorePlan('b')
  await browser.pass(1000)
  assert.equal(page.title(), 'A')
  lists(page, 'A', 'B')
  assert.equal(browser.local.has('kmora:plan:none'), false)
})

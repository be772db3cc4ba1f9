import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setObjective } from '../../src/plan/edit.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { openDesk, recordText, store, titleIn, type OpenDesk } from './open-desk.ts'

const key = 'kmora:plan:p1'

/** A browser with two tabs that have the plan `p1`, titled "before", open. */
const twoTabs = async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'before' }))
  return { browser, one: await openDesk(browser), two: await openDesk(browser) }
}

const titlesIn = (copy: Map<string, string>) =>
  [...copy.keys()]
    .flatMap((each) => (each.startsWith('kmora:plan:') ? [titleIn(copy, each.slice(11))] : []))
    .sort()

const aim = (page: OpenDesk, target: number) => {
  page.edit('edit-objective', (plan) => setObjective(plan, { target }))
}

test('what one tab writes the other shows at once, and calls saved when it is', async () => {
  const { browser, one, two } = await twoTabs()
  one.rename('after')
  assert.equal(two.title(), 'after')
  assert.equal(two.$plans.get()[0]?.title, 'after')
  await browser.pass(1000)
  assert.equal(two.$saved.get().state, 'saved')
  assert.equal(browser.strictWrites, 1)
})

test('two tabs that edit in turn build on each other', async () => {
  const { browser, one, two } = await twoTabs()
  one.rename('by one')
  aim(two, 1)
  one.rename('by one again')
  aim(two, 2)
  await browser.pass(1000)
  for (const page of [one, two]) {
    assert.equal(page.title(), 'by one again')
    assert.equal(page.$plan.get()?.objective.target, 2)
    assert.equal(page.$conflict.get(), null)
  }
  assert.deepEqual(titlesIn(browser.strict), ['by one again'])
})

test('a tab that heard nothing (a page left open, out of the back-forward cache) builds on what is stored', async () => {
  const { browser, one, two } = await twoTabs()
  browser.deafen(two.tab)
  one.rename('by one')
  await browser.pass(1000)
  assert.equal(two.title(), 'before')
  aim(two, 7)
  assert.equal(two.title(), 'by one')
  await browser.pass(1000)
  assert.equal(titleIn(browser.strict, 'p1'), 'by one')
  assert.equal(two.$plan.get()?.objective.target, 7)
  assert.equal(two.$conflict.get(), null)

  browser.deafen(two.tab)
  one.rename('again')
  two.tab.show()
  assert.equal(two.title(), 'again')
})

test('a stale tab never overwrites, even where it cannot see what is stored', async () => {
  const { browser, one, two } = await twoTabs()
  one.rename('by one')
  one.rename('by one again')
  await browser.pass(1000)
  two.tab.view.set(key, recordText(aPlan({ title: 'before' })))
  assert.equal(two.title(), 'by one again')
  two.rename('by two')
  await browser.pass(1000)
  assert.equal(titleIn(browser.local, 'p1'), 'by two')
  assert.equal(two.$conflict.get(), null)
})

test('when both changed before they saw each other, both versions are kept and both tabs say so', async () => {
  const { browser, one, two } = await twoTabs()
  browser.isLagging = true
  one.rename('by one')
  await browser.pass(1)
  two.rename('by two')
  browser.deliver()
  await browser.pass(1000)
  assert.deepEqual(titlesIn(browser.local), ['by one', 'by two'])
  assert.deepEqual(titlesIn(browser.strict), ['by one', 'by two'])
  for (const page of [one, two]) {
    assert.equal(page.title(), 'by two')
    assert.equal(titleIn(browser.local, page.$conflict.get()?.kept ?? ''), 'by one')
    assert.equal(page.$plans.get().length, 2)
    assert.equal(page.$saved.get().state, 'saved')
  }
  one.dismissConflict()
  assert.equal(one.$conflict.get(), null)
})

test('when both changed in the same way there is no conflict', async () => {
  const { browser, one, two } = await twoTabs()
  browser.isLagging = true
  one.rename('the same')
  two.rename('the same')
  browser.deliver()
  await browser.pass(1000)
  assert.deepEqual(titlesIn(browser.local), ['the same'])
  assert.deepEqual([one.$conflict.get(), two.$conflict.get()], [null, null])
  two.rename('goes on')
  assert.equal(one.title(), 'goes on')
})

test('a version that lost its id is kept once, however often it is met', async () => {
  const { browser, one, two } = await twoTabs()
  browser.isLagging = true
  one.rename('by one')
  two.rename('by two')
  browser.deliver()
  await browser.pass(1000)
  const stored = titlesIn(browser.strict)
  one.tab.kill()
  two.tab.kill()
  const again = await openDesk(browser)
  again.tab.show()
  await browser.pass(1000)
  assert.deepEqual(titlesIn(browser.strict), stored)
  assert.equal(stored.length, 2)
})

test('a tab that was killed before the conflict was seen loses nothing that was saved', async () => {
  const { browser, one, two } = await twoTabs()
  browser.isLagging = true
  one.rename('by one')
  await browser.pass(1000)
  assert.equal(one.$saved.get().state, 'saved')
  one.tab.kill()
  two.rename('by two')
  await browser.pass(1000)
  browser.deliver()
  await browser.pass(1000)
  assert.deepEqual(titlesIn(browser.strict), ['by one', 'by two'])
})

test('where local storage is full, tabs stay in step through the strict copy', async () => {
  const { browser, one, two } = await twoTabs()
  browser.faults.local = 'full'
  one.rename('by one')
  await browser.pass(1000)
  assert.equal(two.title(), 'by one')
  aim(two, 3)
  await browser.pass(1000)
  assert.equal(one.$plan.get()?.objective.target, 3)
  assert.equal(one.$conflict.get(), null)
})

test('when another tab or the person clears local storage, the open plans are put back', async () => {
  const { browser, one, two } = await twoTabs()
  browser.clearLocal(one.tab)
  await browser.pass(1000)
  assert.equal(titleIn(browser.local, 'p1'), 'before')
  assert.equal(two.title(), 'before')
})

test('a plan deleted in one tab closes in the other, and an edit that was not seen survives it', async () => {
  const { browser, one, two } = await twoTabs()
  one.deletePlan('p1')
  assert.equal(two.$plan.get(), null)
  assert.equal(two.$openId.get(), null)
  one.restorePlan('p1')
  two.openPlan('p1')
  await browser.pass(1000)

  browser.isLagging = true
  one.deletePlan('p1')
  two.rename('still wanted')
  browser.deliver()
  await browser.pass(1000)
  assert.equal(titleIn(browser.strict, 'p1'), 'still wanted')
  assert.equal(titleIn(browser.local, 'p1'), 'still wanted')
  assert.deepEqual(
    one.$plans.get().map((plan) => plan.title),
    ['still wanted'],
  )
})

test('what another tab changed empties undo here, so that undo never takes back their work', async () => {
  const { one, two } = await twoTabs()
  two.rename('by two')
  assert.equal(two.$history.get().undo, 'rename-plan')
  one.rename('by one')
  assert.equal(two.$history.get().undo, null)
  two.undo()
  assert.equal(two.title(), 'by one')
})

test('a plan that another tab makes joins the library, and the open one stays open', async () => {
  const { one, two } = await twoTabs()
  one.createPlan(aPlan({ id: 'p2', title: 'second' }))
  assert.deepEqual(
    two.$plans.get().map((plan) => plan.title),
    ['second', 'before'],
  )
  assert.equal(two.title(), 'before')
})

test('a tab knows when the same plan is open in another', async () => {
  const { browser, one, two } = await twoTabs()
  assert.deepEqual([one.$otherTab.get(), two.$otherTab.get()], [true, true])
  two.createPlan(aPlan({ id: 'p2' }))
  await browser.settle()
  assert.deepEqual([one.$otherTab.get(), two.$otherTab.get()], [false, false])
  two.openPlan('p1')
  await browser.settle()
  assert.equal(one.$otherTab.get(), true)
  two.tab.kill()
  await browser.pass(6000)
  assert.equal(one.$otherTab.get(), false)
})

test('at no moment is a saved version in neither copy while two tabs settle which keeps the id', async () => {
  const { browser, one, two } = await twoTabs()
  browser.isLagging = true
  one.rename('by one')
  two.rename('by two')
  two.rename('by two again')
  await browser.settle()
  assert.equal(one.$saved.get().state, 'saved')
  for (let passed = 0; passed < 1000; passed += 50) {
    assert.ok(titlesIn(browser.strict).includes('by one'), `${passed} ms`)
    await browser.pass(50)
  }
  assert.deepEqual(titlesIn(browser.strict), ['by one', 'by two again'])
})

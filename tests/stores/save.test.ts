import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SaveState } from '../../src/stores/save-state.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { loadPage, openDesk, store, titleIn, type OpenDesk } from './open-desk.ts'

const sees = (page: OpenDesk, expected: SaveState['state'] | `not-saved: ${string}`) => {
  const saved = page.$saved.get()
  const said = saved.state === 'not-saved' ? `not-saved: ${saved.reason}` : saved.state
  assert.equal(said, expected)
}

/** A browser with the plan `p1`, titled "before", and a page that has it open. */
const aBrowser = async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'before' }))
  return { browser, page: await openDesk(browser) }
}

const holds = ({ local, strict }: FakeBrowser, inLocal: string, inStrict: string) => {
  assert.deepEqual(
    { local: titleIn(local, 'p1'), strict: titleIn(strict, 'p1') },
    { local: inLocal, strict: inStrict },
  )
}

test('an edit is in memory and local storage at once, in the strict copy soon, and saved only then', async () => {
  const { browser, page } = await aBrowser()
  page.rename('after')
  assert.equal(page.title(), 'after')
  holds(browser, 'after', 'before')
  sees(page, 'saving')
  await browser.settle()
  holds(browser, 'after', 'after')
  sees(page, 'saved')
  assert.equal(browser.local.get('kmora:plan:p1'), browser.strict.get('kmora:plan:p1'))
})

test('saved tells when', async () => {
  const { browser, page } = await aBrowser()
  page.rename('after')
  const at = new Date(browser.clock)
  await browser.pass(1000)
  assert.deepEqual(page.$saved.get(), { state: 'saved', at })
})

test('nothing is called saved while it is not', async () => {
  const { browser, page } = await aBrowser()
  const states: string[] = []
  page.$saved.listen((saved) => {
    states.push(`${saved.state} ${titleIn(browser.strict, 'p1') ?? ''}`)
  })
  page.rename('after')
  page.rename('later')
  await browser.pass(1000)
  assert.deepEqual(
    states.filter((state) => state.startsWith('saved')),
    ['saved later'],
  )
})

test('typing writes the strict copy now and then, with the latest', async () => {
  const { browser, page } = await aBrowser()
  const before = browser.strictWrites
  for (let index = 0; index < 50; index++) {
    page.rename(`after ${index}`)
    await browser.pass(20)
  }
  await browser.pass(1000)
  holds(browser, 'after 49', 'after 49')
  assert.ok(browser.strictWrites - before <= 8, `${browser.strictWrites - before} writes`)
})

test('hiding the page ends the pause between two writes', async () => {
  const { browser, page } = await aBrowser()
  page.rename('one')
  await browser.settle()
  page.rename('two')
  await browser.settle()
  holds(browser, 'two', 'one')
  page.tab.hide()
  await browser.settle()
  holds(browser, 'two', 'two')
})

test('when local storage is full, forbidden or forgetful, the strict copy saves', async () => {
  for (const fault of ['full', 'forbidden', 'failed'] as const) {
    const { browser, page } = await aBrowser()
    browser.faults.local = fault
    page.rename('after')
    await browser.pass(1000)
    sees(page, 'saved')
    holds(browser, 'before', 'after')
  }
  const { browser, page } = await aBrowser()
  browser.faults.localForgets = true
  page.rename('after')
  await browser.pass(1000)
  sees(page, 'saved')
  holds(browser, 'before', 'after')
})

test('local storage over its quota keeps what it had, and the strict copy is taken at the next visit', async () => {
  const { browser, page } = await aBrowser()
  browser.faults.localQuota = (browser.local.get('kmora:plan:p1') ?? '').length + 20
  page.rename('a title that is longer than what is left of the quota')
  await browser.pass(1000)
  sees(page, 'saved')
  page.tab.kill()
  assert.match((await openDesk(browser)).title() ?? '', /^a title that/)
})

test('when the strict copy fails or does not answer, local storage saves', async () => {
  const { browser, page } = await aBrowser()
  browser.faults.strict = 'failed'
  page.rename('after')
  await browser.pass(1000)
  sees(page, 'saved')

  const other = await aBrowser()
  other.browser.faults.strictHangs = true
  other.page.rename('after')
  await other.browser.pass(1000)
  sees(other.page, 'saving')
  await other.browser.pass(10_000)
  sees(other.page, 'saved')
})

test('when both fail it says why, keeps the plan in memory, and tries again by itself', async () => {
  const { browser, page } = await aBrowser()
  browser.faults.local = 'full'
  browser.faults.strict = 'failed'
  page.rename('after')
  await browser.pass(1000)
  sees(page, 'not-saved: full')
  assert.equal(page.title(), 'after')
  holds(browser, 'before', 'before')
  await browser.pass(60_000)
  sees(page, 'not-saved: full')
  browser.faults.local = null
  browser.faults.strict = null
  await browser.pass(6000)
  sees(page, 'saved')
  holds(browser, 'after', 'after')
})

test('what failed is tried again with the next edit, and when the page is seen again', async () => {
  const { browser, page } = await aBrowser()
  Object.assign(browser.faults, { local: 'forbidden', strict: 'forbidden' })
  page.rename('one')
  await browser.settle()
  sees(page, 'not-saved: forbidden')
  Object.assign(browser.faults, { local: null, strict: null })
  page.rename('two')
  await browser.pass(300)
  sees(page, 'saved')
  Object.assign(browser.faults, { local: 'failed', strict: 'full' })
  page.rename('three')
  await browser.pass(300)
  sees(page, 'not-saved: full')
  Object.assign(browser.faults, { local: null, strict: null })
  page.tab.show()
  await browser.settle()
  sees(page, 'saved')
  holds(browser, 'three', 'three')
})

test('without any storage the plan lives in memory, and the boot says so', async () => {
  const browser = new FakeBrowser()
  Object.assign(browser.faults, { local: 'forbidden', strict: 'forbidden' })
  const page = await openDesk(browser)
  assert.equal(page.$boot.get(), 'no-storage')
  page.rename('in memory')
  await browser.pass(1000)
  assert.equal(page.title(), 'in memory')
  sees(page, 'not-saved: forbidden')
})

test('the first edit makes a plan, in the language and with the decimal mark of the page', async () => {
  const browser = new FakeBrowser()
  const page = await openDesk(browser, { language: 'en', decimal: 'point' })
  sees(page, 'empty')
  page.rename('The Corner Bakery')
  const plan = page.$plan.get()
  assert.deepEqual(
    [plan?.title, plan?.language, plan?.decimal, plan?.created],
    ['The Corner Bakery', 'en', 'point', '2027-01-22'],
  )
  assert.equal(page.$openId.get(), plan?.id)
  page.tab.kill()
  assert.equal(loadPage(browser).title(), 'The Corner Bakery')
})

test('an edit dates the plan, and one that changes nothing does nothing', async () => {
  const { browser, page } = await aBrowser()
  const before = page.$plan.get()
  page.rename('before')
  assert.equal(page.$plan.get(), before)
  sees(page, 'saved')
  page.rename('after')
  assert.equal(page.$plan.get()?.updated, '2027-01-22')
  assert.equal(browser.persistAsked, 0)
})

test('the browser is asked once to keep what is stored, when a plan with a strategy is saved', async () => {
  const { browser, page } = await aBrowser()
  page.rename('one')
  await browser.pass(1000)
  page.rename('two')
  await browser.pass(1000)
  assert.equal(browser.persistAsked, 1)
})

test('a change that breaks the model throws and leaves the plan as it was', async () => {
  const { browser, page } = await aBrowser()
  const before = page.$plan.get()
  assert.throws(() => {
    page.edit('edit-objective', (plan) => ({ ...plan, created: 'yesterday' }))
  }, /created/)
  assert.equal(page.$plan.get(), before)
  holds(browser, 'before', 'before')
})

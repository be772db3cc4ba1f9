import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PLAN_VERSION } from '../../src/plan/index.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { loadPage, openDesk, recordText, store, titleIn, type OpenDesk } from './open-desk.ts'

const key = 'kmora:plan:p1'
const aside = `kmora:aside:${key}:1`
const good = recordText(aPlan({ title: 'good' }), { rev: 4 })

const damaged = {
  'cut off': good.slice(0, -9),
  'not JSON': '{"id":',
  empty: '',
  'another value': '42',
  'no record': JSON.stringify(aPlan()),
  'of another plan': recordText(aPlan({ id: 'p2' })),
  'with a plan of another id': recordText(aPlan()).replace(
    '"id":"p1","title"',
    '"id":"p9","title"',
  ),
  'with a plan that breaks the model': recordText({ ...aPlan(), created: 'yesterday' }),
  'with no revision': good.replace('"rev":4', '"rev":"four"'),
  'saved at no time': good.replace('2027-01-20T', 'T'),
}

const offers = (page: OpenDesk, ...expected: [key: string, text: string][]) => {
  assert.deepEqual(
    page.$setAside.get(),
    expected.map(([at, text]) => ({ key: at, text })),
  )
}

for (const [kind, text] of Object.entries(damaged)) {
  test(`a value that is damaged (${kind}) stands untouched and is offered`, async () => {
    const browser = new FakeBrowser()
    browser.local.set(key, text)
    const page = await openDesk(browser)
    assert.equal(page.$plan.get(), null)
    offers(page, [key, text])
    page.rename('a new plan')
    await browser.pass(1000)
    assert.equal(browser.local.get(key), text)
    assert.equal(page.$saved.get().state, 'saved')
    assert.notEqual(page.$openId.get(), 'p1')
  })

  test(`a damaged copy (${kind}) is set aside to the byte before the good one takes its place`, async () => {
    for (const copy of ['local', 'strict'] as const) {
      const browser = new FakeBrowser()
      store(browser, aPlan({ title: 'good' }))
      browser[copy].set(key, text)
      const page = await openDesk(browser)
      assert.equal(page.title(), 'good')
      assert.equal(browser[copy].get(aside), text)
      assert.equal(titleIn(browser[copy], 'p1'), 'good')
      offers(page, [aside, text])
      page.tab.kill()
      offers(await openDesk(browser), [aside, text])
    }
  })
}

test('what is damaged while the page is open is set aside too', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'good' }))
  const page = await openDesk(browser)
  page.tab.view.set(key, 'garbage')
  browser.strict.set(key, 'rubbish')
  page.rename('edited')
  await browser.pass(1000)
  assert.equal(browser.local.get(aside), 'garbage')
  assert.equal(browser.strict.get(aside), 'rubbish')
  assert.deepEqual(
    [titleIn(browser.local, 'p1'), titleIn(browser.strict, 'p1')],
    ['edited', 'edited'],
  )
  assert.equal(page.$saved.get().state, 'saved')
})

test('where a damaged value cannot be set aside it is not overwritten, and the strict copy saves', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'good' }))
  browser.local.set(key, 'x'.repeat(5000))
  browser.faults.localQuota = 6000
  const page = await openDesk(browser)
  page.rename('edited')
  await browser.pass(1000)
  assert.equal(browser.local.get(key), 'x'.repeat(5000))
  assert.equal(titleIn(browser.strict, 'p1'), 'edited')
  assert.equal(page.$saved.get().state, 'saved')
  page.tab.kill()
  assert.equal((await openDesk(browser)).title(), 'edited')
})

test('a second damage of the same key is set aside beside the first', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'good' }))
  for (const text of ['first', 'second', 'first']) {
    browser.local.set(key, text)
    const page = await openDesk(browser)
    assert.equal(page.title(), 'good')
    page.tab.kill()
  }
  offers(await openDesk(browser), [aside, 'first'], [`kmora:aside:${key}:2`, 'second'])
})

test('one damaged plan does not keep the others from opening', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan(), aPlan({ id: 'p2', title: 'fine' }))
  browser.local.set(key, 'garbage')
  browser.strict.set(key, 'rubbish')
  const page = loadPage(browser)
  assert.equal(page.title(), 'fine')
  await page.booted
  offers(page, [key, 'garbage'], [key, 'rubbish'])
})

const future = recordText(
  { ...aPlan(), version: (PLAN_VERSION + 1) as typeof PLAN_VERSION, moods: ['good'] } as never,
  { rev: 9 },
)

test('a plan of a newer version is listed, opens read-only and is never overwritten', async () => {
  for (const copy of ['local', 'strict'] as const) {
    const browser = new FakeBrowser()
    browser[copy].set(key, future)
    const page = await openDesk(browser)
    assert.deepEqual(
      page.$plans.get().map((plan) => plan.id),
      ['p1'],
    )
    assert.deepEqual(page.$saved.get(), { state: 'read-only', reason: 'newer-version' })
    assert.equal(page.$plan.get(), null)
    assert.equal(page.$boot.get(), 'ready')
    page.rename('edited')
    page.undo()
    page.deletePlan('p1')
    await browser.pass(1000)
    assert.equal(browser[copy].get(key), future)
    assert.equal(browser.local.size + browser.strict.size, 1)
    offers(page)
  }
})

test('beside a plan of a newer version one can go on with another', async () => {
  const browser = new FakeBrowser()
  browser.local.set(key, future)
  const page = await openDesk(browser)
  page.createPlan(aPlan({ title: 'mine' }))
  await browser.pass(1000)
  assert.equal(page.title(), 'mine')
  assert.notEqual(page.$openId.get(), 'p1')
  assert.equal(browser.local.get(key), future)
})

test('when another tab with a newer version of the site takes the plan over, this one stops writing it', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'good' }))
  const page = await openDesk(browser)
  page.rename('mine')
  await browser.pass(1000)
  const newSite = browser.openTab().environment.local
  newSite.setItem(key, future.replace('"seen":{}', '"seen":{"earlier":1,"id000001":2}'))
  assert.equal(page.$saved.get().state, 'read-only')
  const before = browser.local.get(key)
  page.rename('lost')
  await browser.pass(1000)
  assert.equal(browser.local.get(key), before)
  assert.equal(page.$conflict.get(), null)
})

test('an edit that a newer version of the site did not see is kept as a plan of its own', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'good' }))
  const page = await openDesk(browser)
  page.rename('mine')
  browser.openTab().environment.local.setItem(key, future)
  await browser.pass(1000)
  const kept = page.$conflict.get()?.kept ?? ''
  assert.equal(titleIn(browser.local, kept), 'mine')
  assert.equal(browser.local.get(key), future)
})

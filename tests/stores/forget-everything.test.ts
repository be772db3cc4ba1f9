import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetEverything } from '../../src/stores/forget-everything.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { openDesk, store } from './open-desk.ts'

const forgetIn = async (browser: FakeBrowser) => {
  const done = forgetEverything(browser.openTab().environment)
  await browser.pass(10_000)
  await done
}

const ours = (texts: Map<string, string>) =>
  [...texts.keys()].filter((key) => key.startsWith('kmora:'))

test('everything of the site is deleted, and nothing of others', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'mine' }))
  browser.local.set('kmora:theme', 'dark')
  browser.local.set('another-site', 'kept')
  browser.session.set('kmora:pasted-list', 'a list')
  await forgetIn(browser)
  assert.deepEqual(ours(browser.local), [])
  assert.deepEqual(ours(browser.session), [])
  assert.equal(browser.strict.size, 0)
  assert.equal(browser.local.get('another-site'), 'kept')
})

test('a tab that had a plan open lets it go and does not bring it back', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'mine' }))
  const page = await openDesk(browser)
  page.rename('just changed')
  await forgetIn(browser)
  assert.equal(page.$plan.get(), null)
  page.tab.hide()
  page.tab.show()
  await browser.pass(10_000)
  assert.deepEqual(ours(browser.local), [])
  assert.equal(browser.strict.size, 0)
})

test('what is begun afterwards is kept as ever', async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'mine' }))
  const page = await openDesk(browser)
  await forgetIn(browser)
  page.rename('anew')
  await browser.pass(10_000)
  assert.equal(page.$saved.get().state, 'saved')
  assert.equal(page.title(), 'anew')
})

test('a browser that forbids storage says so', async () => {
  const browser = new FakeBrowser()
  browser.faults.local = 'forbidden'
  await assert.rejects(forgetEverything(browser.openTab().environment))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type * as PastedFile from '../../src/stores/pasted-list.ts'
import { usePlatform } from '../../src/stores/platform.ts'
import type * as ProgressFile from '../../src/stores/progress.ts'
import { FakeBrowser } from './fake-environment.ts'

let loads = 0

/** Loads a store's file anew, as another page does. */
const load = <T>(browser: FakeBrowser, file: string) => {
  const tab = browser.openTab()
  usePlatform(tab.environment)
  return import(`../../src/stores/${file}?page=${++loads}`) as Promise<T>
}

const key = 'kmora:progress'
const loadProgress = (browser: FakeBrowser) => load<typeof ProgressFile>(browser, 'progress.ts')

test('progress by stable ids is there at the next visit', async () => {
  const browser = new FakeBrowser()
  const page = await loadProgress(browser)
  page.startProgress()
  page.answerItem('item-1', false)
  page.answerItem('item-2', true)
  page.answerItem('item-1', true)
  page.markLesson('quarter-objective')
  const next = await loadProgress(browser)
  assert.deepEqual(next.$progress.get(), { lessons: {}, items: {} })
  next.startProgress()
  assert.deepEqual(next.$progress.get(), {
    lessons: { 'quarter-objective': { done: true } },
    items: { 'item-1': 'right', 'item-2': 'right' },
  })
})

test('items that are forgotten can be met as new; all else stays', async () => {
  const browser = new FakeBrowser()
  const page = await loadProgress(browser)
  page.markLesson('quarter-objective')
  for (const id of ['s01', 's02', 'r01']) page.answerItem(id, true)
  page.forgetItems(['s01', 's02', 's03'])
  assert.deepEqual(JSON.parse(browser.local.get(key) ?? ''), {
    lessons: { 'quarter-objective': { done: true } },
    items: { r01: 'right' },
  })
})

test('progress that was never started is read before it is changed', async () => {
  const browser = new FakeBrowser()
  browser.local.set(key, '{"lessons":{"a":{"done":true}}}')
  const page = await loadProgress(browser)
  page.markLesson('b')
  assert.deepEqual(page.$progress.get().lessons, { a: { done: true }, b: { done: true } })
})

test('lessons, items and fields that this version does not know are kept', async () => {
  const browser = new FakeBrowser()
  browser.local.set(
    key,
    '{"lessons":{"from-2030":{"done":false,"minutes":4}},"items":{"old":"missed"}}',
  )
  const page = await loadProgress(browser)
  page.markLesson('b')
  assert.deepEqual(JSON.parse(browser.local.get(key) ?? ''), {
    lessons: { 'from-2030': { done: false, minutes: 4 }, b: { done: true } },
    items: { old: 'missed' },
  })
})

test('damaged progress is set aside before it is written again', async () => {
  for (const text of ['{"lessons":', '[]', '{"items":{"a":"maybe"}}']) {
    const browser = new FakeBrowser()
    browser.local.set(key, text)
    const page = await loadProgress(browser)
    page.startProgress()
    assert.equal(browser.local.get(key), text)
    page.markLesson('b')
    assert.equal(browser.local.get(`kmora:aside:${key}:1`), text)
    assert.match(browser.local.get(key) ?? '', /"b"/)
  }
})

test('damaged progress that cannot be set aside is left alone', async () => {
  const browser = new FakeBrowser()
  browser.local.set(key, 'x'.repeat(100))
  browser.faults.localQuota = 150
  const page = await loadProgress(browser)
  page.markLesson('b')
  assert.deepEqual(page.$progress.get().lessons, { b: { done: true } })
  assert.equal(browser.local.get(key), 'x'.repeat(100))
})

test('progress without storage lasts as long as the page', async () => {
  const browser = new FakeBrowser()
  browser.faults.local = 'forbidden'
  const page = await loadProgress(browser)
  page.startProgress()
  page.answerItem('a', true)
  assert.deepEqual(page.$progress.get().items, { a: 'right' })
})

test('two tabs add to the same progress and see each other', async () => {
  const browser = new FakeBrowser()
  const one = await loadProgress(browser)
  one.startProgress()
  const two = await loadProgress(browser)
  two.startProgress()
  two.markLesson('a')
  assert.deepEqual(one.$progress.get().lessons, { a: { done: true } })
})

test('a pasted list waits through the next page and a reload, until it is dropped', async () => {
  const browser = new FakeBrowser()
  browser.session.set('kmora:pasted-list', 'Llamar\nVisitar')
  const workbook = await load<typeof PastedFile>(browser, 'pasted-list.ts')
  assert.equal(workbook.waitingList(), 'Llamar\nVisitar')
  workbook.keepWaitingList('Llamar')
  const reloaded = await load<typeof PastedFile>(browser, 'pasted-list.ts')
  assert.equal(reloaded.waitingList(), 'Llamar')
  reloaded.dropWaitingList()
  assert.equal(reloaded.waitingList(), null)
})

test('where storage refuses there is no pasted list, and nothing throws', async () => {
  const browser = new FakeBrowser()
  browser.faults.local = 'forbidden'
  const page = await load<typeof PastedFile>(browser, 'pasted-list.ts')
  page.keepWaitingList('Llamar')
  page.dropWaitingList()
  assert.equal(page.waitingList(), null)
})

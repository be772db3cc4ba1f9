import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test, type TestContext } from 'node:test'
import type { Plan } from '../../src/plan/index.ts'
import {
  beginWithExample,
  beginWithPlan,
  takeBeginning,
  type Beginning,
} from '../../src/stores/begin-with.ts'
import { $focus } from '../../src/stores/focus.ts'
import { $plans } from '../../src/stores/library.ts'
import { $plan } from '../../src/stores/workbook.ts'
import { aPlan } from '../fixtures/builders.ts'
import { begin, browser, opened } from './one-page.ts'

/** The part of a window that holds the page's address. */
const page = {
  location: { hash: '', pathname: '/cuaderno/', search: '?de=correo' },
  history: {
    replaceState: (_state: unknown, _title: string, address: string) => {
      page.location.hash = ''
      left.push(address)
    },
  },
}
const left: string[] = []
Object.assign(globalThis, { window: page })

/** A page opened with this fragment, and this list from the home page's box, begins so. */
const beginsWith = (hash: string, pasted: string | null, expected: Beginning) => {
  page.location.hash = hash
  browser.session.clear()
  if (pasted !== null) browser.session.set('kmora:pasted-list', pasted)
  assert.deepEqual(takeBeginning(), expected, hash)
}

test('the workbook begins as the page before asked', () => {
  beginsWith('', null, { kind: 'nothing' })
  beginsWith('#objective', null, { kind: 'objective' })
  beginsWith('#list', null, { kind: 'list', text: '' })
  beginsWith('#list', 'Llamar\nVisitar', { kind: 'list', text: 'Llamar\nVisitar' })
  beginsWith('#part=k3x9', null, { kind: 'part', part: 'k3x9' })
  beginsWith('#part=<b>', null, { kind: 'nothing' })
  beginsWith('#example=panaderia-la-espiga', null, {
    kind: 'example',
    slug: 'panaderia-la-espiga',
  })
})

test('the links of a calendar ask for a plan of this browser, or for its check-in', () => {
  beginsWith('#plan=k3v9x0a1b2', null, { kind: 'plan', plan: 'k3v9x0a1b2' })
  beginsWith('#check-in=a_B-1', null, { kind: 'check-in', plan: 'a_B-1' })
  beginsWith('#check-in=', null, { kind: 'nothing' })
})

test('a plan of this browser is opened by its id, and one that is not there is told', async () => {
  const wanted = begin(aPlan({ id: 'wanted' }))
  const other = begin(aPlan({ id: 'another' }))
  assert.equal(await beginWithPlan('nowhere'), false)
  assert.equal(opened(), other)
  assert.equal(await beginWithPlan('wanted'), true)
  assert.equal(opened(), wanted)
})

test('a pasted list is taken whatever the address says', () => {
  beginsWith('', 'Llamar', { kind: 'list', text: 'Llamar' })
  beginsWith('#objective', 'Llamar', { kind: 'list', text: 'Llamar' })
})

test('the address asks once: the fragment is gone afterwards, and the rest of the address stays', () => {
  browser.session.clear()
  for (const hash of ['#objective', '#list', '#example=la-espiga']) {
    left.length = 0
    page.location.hash = hash
    takeBeginning()
    assert.deepEqual(left, ['/cuaderno/?de=correo'], hash)
    assert.deepEqual(takeBeginning(), { kind: 'nothing' })
  }
})

test('any other fragment is left alone and begins nothing', () => {
  for (const hash of ['#content', '#example=', '#example=../x', '#example=a?b', '#lists']) {
    left.length = 0
    beginsWith(hash, null, { kind: 'nothing' })
    assert.deepEqual([page.location.hash, left], [hash, []])
  }
})

test('where storage is forbidden the person is asked for the list again', () => {
  browser.faults.local = 'forbidden'
  beginsWith('#list', null, { kind: 'list', text: '' })
  browser.faults.local = null
})

const example = readFileSync(new URL('../../content/examples/launch.es.json', import.meta.url))

/** Begins with what an address answers. */
const beginWith = async (context: TestContext, answer: () => Promise<Response>) => {
  const { mock } = context.mock.method(globalThis, 'fetch', answer)
  const began = await beginWithExample('/ejemplos/la-espiga.json')
  assert.deepEqual(mock.calls[0]?.arguments, ['/ejemplos/la-espiga.json'])
  mock.restore()
  return began
}

test('an example is copied into the library, as of today', async (context) => {
  const answer = () => Promise.resolve(new Response(example))
  assert.equal(await beginWith(context, answer), true)
  const copy = opened()
  const original = JSON.parse(example.toString()) as Plan
  assert.notEqual(copy.id, original.id)
  assert.deepEqual(
    { ...copy, id: original.id, created: original.created, updated: original.updated },
    original,
  )
  assert.deepEqual([copy.created, copy.updated], ['2027-01-22', '2027-01-22'])
  assert.equal(await beginWith(context, answer), true)
  assert.notEqual(opened().id, copy.id)
  assert.ok($plans.get().some(({ id }) => id === copy.id))
})

test('an example that cannot be had changes nothing', async (context) => {
  const before = begin(aPlan({ id: 'mine' }))
  const plans = $plans.get()
  $focus.set(null)
  for (const answer of [
    () => Promise.reject(new TypeError('no network')),
    () => Promise.resolve(new Response('not found', { status: 404 })),
    () => Promise.resolve(new Response('{"format":"kmora-plan","version":1}')),
  ])
    assert.equal(await beginWith(context, answer), false)
  assert.equal($plan.get(), before)
  assert.equal($plans.get(), plans)
  assert.equal($focus.get(), null)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addTactic, removeTactic, setObjective } from '../../src/plan/edit.ts'
import { aPlan, aTactic } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { openDesk, store, titleIn, type OpenDesk } from './open-desk.ts'

const aPage = async () => {
  const browser = new FakeBrowser()
  store(browser, aPlan({ title: 'before', loose: [] }))
  return { browser, page: await openDesk(browser) }
}

const type = (page: OpenDesk, sentence: string, merge = 'sentence') => {
  page.edit('edit-objective', (plan) => setObjective(plan, { sentence }), { merge })
}

const sentence = (page: OpenDesk) => page.$plan.get()?.objective.sentence

test('undo and redo go back and forth, by name, and are saved', async () => {
  const { browser, page } = await aPage()
  assert.deepEqual(page.$history.get(), { undo: null, redo: null })
  page.rename('one')
  page.edit('add-tactic', (plan) => addTactic(plan, null, aTactic({ id: 'n' })))
  page.edit('remove-tactic', (plan) => removeTactic(plan, 'n'))
  assert.deepEqual(page.$history.get(), { undo: 'remove-tactic', redo: null })
  page.undo()
  assert.equal(page.$plan.get()?.loose.length, 1)
  assert.deepEqual(page.$history.get(), { undo: 'add-tactic', redo: 'remove-tactic' })
  page.undo()
  page.undo()
  assert.equal(page.title(), 'before')
  assert.deepEqual(page.$history.get(), { undo: null, redo: 'rename-plan' })
  await browser.pass(1000)
  assert.equal(titleIn(browser.strict, 'p1'), 'before')
  page.redo()
  page.redo()
  page.redo()
  assert.equal(page.title(), 'one')
  assert.equal(page.$plan.get()?.loose.length, 0)
  page.redo()
  assert.deepEqual(page.$history.get(), { undo: 'remove-tactic', redo: null })
  await browser.pass(1000)
  assert.equal(titleIn(browser.strict, 'p1'), 'one')
})

test('an edit after undo ends what could be redone', async () => {
  const { page } = await aPage()
  page.rename('one')
  page.undo()
  page.rename('two')
  assert.equal(page.$history.get().redo, null)
  page.redo()
  assert.equal(page.title(), 'two')
})

test('typing in one field is one step', async () => {
  const { browser, page } = await aPage()
  const first = sentence(page)
  for (const text of ['F', 'Fa', 'Fac', 'Fact']) {
    type(page, text)
    await browser.pass(1500)
  }
  page.undo()
  assert.equal(sentence(page), first)
  page.redo()
  assert.equal(sentence(page), 'Fact')
})

test('a pause of two seconds, another field, another edit or undo begins a new step', async () => {
  const { browser, page } = await aPage()
  type(page, 'a')
  await browser.pass(2000)
  type(page, 'ab')
  type(page, 'abc', 'another field')
  page.rename('between')
  type(page, 'abcd')
  page.undo()
  page.redo()
  type(page, 'abcde')
  const back = []
  while (page.$history.get().undo) {
    page.undo()
    back.push(sentence(page))
  }
  assert.deepEqual(back, ['abcd', 'abc', 'abc', 'ab', 'a', 'Facturar USD 120.000 en el T1 de 2027'])
})

test('a clock that is set back begins a new step', async () => {
  const { browser, page } = await aPage()
  type(page, 'a')
  browser.clock -= 60_000
  type(page, 'ab')
  page.undo()
  assert.equal(sentence(page), 'a')
})

test('undo reaches back 200 steps', async () => {
  const { page } = await aPage()
  for (let step = 1; step <= 250; step++) page.rename(`step ${step}`)
  for (let step = 0; step < 300; step++) page.undo()
  assert.equal(page.title(), 'step 50')
})

test('the first edit of an empty library can be undone too', async () => {
  const page = await openDesk(new FakeBrowser())
  page.rename('first')
  page.undo()
  assert.equal(page.title(), '')
})

test('undo belongs to the open plan', async () => {
  const { page } = await aPage()
  page.rename('one')
  page.createPlan(aPlan({ id: 'p2', title: 'second' }))
  assert.deepEqual(page.$history.get(), { undo: null, redo: null })
  page.undo()
  assert.equal(page.title(), 'second')
})

test('a plan says the same again after as many undos as edits, and after as many redos', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string(), fc.nat(3000)), { maxLength: 30 }),
      async (edits) => {
        const { browser, page } = await aPage()
        const first = page.$plan.get()
        for (const [text, pause] of edits) {
          type(page, text)
          browser.clock += pause
        }
        const last = page.$plan.get()
        while (page.$history.get().undo) page.undo()
        assert.deepEqual(page.$plan.get()?.objective, first?.objective)
        while (page.$history.get().redo) page.redo()
        assert.deepEqual(page.$plan.get()?.objective, last?.objective)
      },
    ),
    { numRuns: 30 },
  )
})

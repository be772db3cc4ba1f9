import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { setObjective } from '../../src/plan/edit.ts'
import type { Plan } from '../../src/plan/index.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'
import { loadPage, openDesk, recordText, store, type OpenDesk } from './open-desk.ts'

/** Two tabs that write words into one plan while things go wrong, and the words that were called saved. */
class Trial {
  browser = new FakeBrowser()
  pages: OpenDesk[] = []
  promised = new Set<string>()
  private words = 0
  private committed = new Map<string, string>()

  async begin() {
    store(this.browser, aPlan({ objective: { sentence: '' } }))
    this.committed = new Map(this.browser.local)
    this.pages = [await this.open(), await this.open()]
  }

  async open() {
    const page = await openDesk(this.browser)
    page.$saved.subscribe((saved) => {
      if (saved.state === 'saved')
        wordsOf(page.$plan.get()).forEach((word) => this.promised.add(word))
    })
    return page
  }

  edit(index: number) {
    const word = `w${++this.words}`
    this.pages[index]?.edit('edit-objective', (plan) =>
      setObjective(plan, { sentence: `${plan.objective.sentence} ${word}` }),
    )
  }

  async reload(index: number) {
    this.pages[index]?.tab.kill()
    this.pages[index] = await this.open()
  }

  /** Local storage as it is now will outlive a crash. */
  commit() {
    this.committed = new Map(this.browser.local)
  }

  /** The browser is killed: what local storage had not committed is gone. */
  async crash() {
    this.pages.forEach((page) => {
      page.tab.kill()
    })
    this.browser.deliver()
    this.browser.local = new Map(this.committed)
    this.pages = [await this.open(), await this.open()]
  }

  async end() {
    Object.assign(this.browser.faults, { local: null, strict: null })
    this.browser.deliver()
    await this.browser.pass(10_000)
    this.pages.forEach((page) => {
      page.tab.kill()
    })
    await openDesk(this.browser)
    await this.browser.pass(10_000)
  }

  /** What no plan of a copy holds any more, of all that was promised. */
  lost(copy: Map<string, string>) {
    const found = new Set(
      [...copy]
        .filter(([key]) => key.startsWith('kmora:plan:'))
        .flatMap(([, text]) => wordsOf((JSON.parse(text) as { plan: Plan }).plan)),
    )
    return [...this.promised].filter((word) => !found.has(word))
  }
}

const wordsOf = (plan: Plan | null) => plan?.objective.sentence.match(/w\d+/g) ?? []

type Step = (trial: Trial) => unknown

const aTab = fc.constantFrom(0, 1)
const anEdit = aTab.map((index): Step => (trial) => {
  trial.edit(index)
})
const aPause = fc.constantFrom(0, 1, 50, 300, 3000).map(
  (ms): Step =>
    (trial) =>
      trial.browser.pass(ms),
)
const aReload = aTab.map(
  (index): Step =>
    (trial) =>
      trial.reload(index),
)
const aLook = aTab.map(
  (index): Step =>
    (trial) =>
      trial.pages[index]?.tab.show(),
)
const aLag = fc.boolean().map((isLagging): Step => ({ browser }) => {
  if (isLagging) browser.isLagging = true
  else browser.deliver()
})
const aCommit = fc.constant<Step>((trial) => {
  trial.commit()
})
const aCrash = fc.constant<Step>((trial) => trial.crash())
const aFault = fc
  .tuple(fc.constantFrom('local', 'strict'), fc.constantFrom('full', 'failed', null))
  .map(
    ([copy, fault]): Step =>
      ({ browser }) =>
        Object.assign(browser.faults, { [copy]: fault }),
  )
const aDamage = (copy: 'local' | 'strict') =>
  fc.constant<Step>(({ browser, pages }) => {
    const views = copy === 'local' ? pages.map((page) => page.tab.view) : []
    for (const texts of [browser[copy], ...views])
      texts.set('kmora:plan:p1', (texts.get('kmora:plan:p1') ?? '').slice(0, -1))
  })

const losesNothing = (...steps: fc.WeightedArbitrary<Step>[]) =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(...steps, { weight: 5, arbitrary: anEdit }, { weight: 5, arbitrary: aPause }),
        {
          minLength: 5,
          maxLength: 60,
        },
      ),
      async (run) => {
        const trial = new Trial()
        await trial.begin()
        for (const step of run) await step(trial)
        await trial.end()
        const { local, strict } = trial.browser
        assert.deepEqual(
          { local: trial.lost(local), strict: trial.lost(strict) },
          { local: [], strict: [] },
        )
        assert.deepEqual(plansIn(local), plansIn(strict))
      },
    ),
    { numRuns: 150 },
  )

const plansIn = (copy: Map<string, string>) =>
  new Map([...copy].filter(([key]) => key.startsWith('kmora:plan:')).sort())

const one = (arbitrary: fc.Arbitrary<Step>) => ({ weight: 1, arbitrary })

test('two tabs that type at once lose nothing, however late they see each other', () =>
  losesNothing(one(aLag), one(aReload), one(aLook)))

test('a tab that reads which of two versions keeps the id has the other safe first', async () => {
  const trial = new Trial()
  const { browser } = trial
  await trial.begin()
  browser.isLagging = true
  trial.edit(1)
  await browser.pass(3000)
  trial.edit(0)
  await browser.pass(0)
  browser.deliver()
  await browser.settle()
  await trial.crash()
  await trial.end()
  assert.deepEqual([...trial.promised], ['w1'])
  assert.deepEqual(trial.lost(browser.strict), [])
})

test('a page that opens has a version that lost its id safe before the one that took it', async () => {
  const browser = new FakeBrowser()
  const [lost, kept] = ['w1', 'w2'].map((sentence) => aPlan({ objective: { sentence } }))
  assert.ok(lost && kept)
  browser.strict.set('kmora:plan:p1', recordText(lost, { rev: 2, writer: 'one' }))
  browser.local.set('kmora:plan:p1', recordText(kept, { rev: 3, seen: { one: 2 } }))
  browser.local.set('kmora:plan:p1-one-2', recordText({ ...lost, id: 'p1-one-2' }))
  const page = loadPage(browser)
  await page.booted
  await browser.settle()
  page.tab.kill()
  assert.match([...browser.strict.values()].join(), /w1/)
})

test('a browser that is killed loses nothing that was called saved', () =>
  losesNothing(one(aLag), one(aReload), one(aCommit), one(aCrash)))

test('storage that fails now and then loses nothing that was called saved', () =>
  losesNothing(one(aLag), one(aFault), one(aLook)))

test('local storage that gets damaged costs nothing that was called saved', () =>
  losesNothing(one(aDamage('local')), one(aReload), one(aLook)))

test('a strict copy that gets damaged costs nothing that was called saved', () =>
  losesNothing(one(aDamage('strict')), one(aReload), one(aLook)))

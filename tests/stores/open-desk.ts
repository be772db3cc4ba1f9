import { createDesk, type Desk, type StartOptions } from '../../src/stores/desk.ts'
import { editPlan } from '../../src/plan/edit.ts'
import type { Plan } from '../../src/plan/index.ts'
import { planKey } from '../../src/stores/storage/keys.ts'
import type { FakeBrowser, FakeTab } from './fake-environment.ts'

export interface OpenDesk extends Desk {
  tab: FakeTab
  /** Resolves once both copies have been read. */
  booted: Promise<void>
  title: () => string | undefined
  /** Gives the open plan a title, in a step of its own. */
  rename: (title: string) => void
}

/** A page of the site just loaded in a tab; what local storage gave is there already. */
export const loadPage = (browser: FakeBrowser, options?: StartOptions): OpenDesk => {
  const tab = browser.openTab()
  const desk = createDesk()
  return {
    tab,
    ...desk,
    booted: desk.startWorkbook(tab.environment, options),
    title: () => desk.$plan.get()?.title,
    rename: (title) => {
      desk.edit('rename-plan', (plan) => editPlan(plan, { title }))
    },
  }
}

/** The same, once both copies have been read and brought up to date. */
export const openDesk = async (browser: FakeBrowser, options?: StartOptions): Promise<OpenDesk> => {
  const page = loadPage(browser, options)
  await page.booted
  await browser.pass(1000)
  return page
}

/** The text of a record, as an earlier visit left it. */
export const recordText = (
  plan: Plan,
  fields: { rev?: number; writer?: string; savedAt?: string; seen?: Record<string, number> } = {},
): string =>
  JSON.stringify({
    id: plan.id,
    rev: 1,
    writer: 'earlier',
    savedAt: '2027-01-20T10:00:00.000Z',
    seen: {},
    ...fields,
    plan,
  })

/** The title of the plan that a copy holds; undefined when it holds none. */
export const titleIn = (copy: Map<string, string>, id: string): string | undefined => {
  const text = copy.get(planKey(id))
  return text === undefined ? undefined : (JSON.parse(text) as { plan?: Plan }).plan?.title
}

/** Puts plans into both copies, as an earlier visit left them. */
export const store = (browser: FakeBrowser, ...plans: Plan[]): void => {
  for (const plan of plans) {
    browser.local.set(planKey(plan.id), recordText(plan))
    browser.strict.set(planKey(plan.id), recordText(plan))
  }
}

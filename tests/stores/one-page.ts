import type { Plan } from '../../src/plan/index.ts'
import { createPlan } from '../../src/stores/library.ts'
import { usePlatform } from '../../src/stores/platform.ts'
import { $plan } from '../../src/stores/workbook.ts'
import { FakeBrowser } from './fake-environment.ts'

/*
 * The stores of one page, which a test file shares among its tests: the actions that the interface
 * calls know no other. `begin` gives each test a plan with a history of its own.
 */
export const browser = new FakeBrowser()
usePlatform(browser.openTab().environment)

/** The open plan; throws when none is. */
export const opened = (): Plan => {
  const plan = $plan.get()
  if (!plan) throw new Error('no plan is open')
  return plan
}

/** Adds a plan, under another id than its own when that is taken, and opens it. */
export const begin = (plan: Plan): Plan => {
  createPlan(plan)
  return opened()
}

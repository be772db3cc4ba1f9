import { atom } from 'nanostores'
import type { CheckPlan, Finding, Plan } from '../plan/index.ts'
import { today } from './today.ts'

type Language = Plan['language']
type Checks = Partial<Record<Language, CheckPlan>>

/** The checks of plans in each language, as far as they have been fetched. */
export const $checks = atom<Checks>({})

const coming = new Set<Language>()

const put = (language: Language, check: CheckPlan): void => {
  $checks.set({ ...$checks.get(), [language]: check })
}

/**
 * Fetches the checks of plans in a language: those of the fields first, then those that read texts
 * too. What is out of reach is tried again at the next call; the others go on alone.
 */
export const fetchChecks = async (language: Language): Promise<void> => {
  if (coming.has(language)) return
  coming.add(language)
  try {
    const { checkStructure } = await import('../plan/checks/check-structure.ts')
    put(language, checkStructure)
    const { loadChecks } = await import('../plan/checks/load-checks.ts')
    put(language, await loadChecks(language))
  } catch {
    coming.delete(language)
  }
}

/** What the checks at hand say of a plan today; null while none is. */
export const findingsOf = (plan: Plan, checks: Checks): Finding[] | null =>
  checks[plan.language]?.(plan, { today: today() }) ?? null

import { loadReader } from '../classify/classify-statement.ts'
import type { Language, PlainDate, Plan } from '../model.ts'
import type { Finding } from './finding.ts'

/** Checks a plan, its texts included. */
export type CheckPlan = (plan: Plan, options: { today: PlainDate }) => Finding[]

/** `checkPlan` for plans in one language, fetched when asked for; rejects where it is out of reach. */
export const loadChecks = async (language: Language): Promise<CheckPlan> => {
  const [{ checkWith }, { textReader }, known] = await Promise.all([
    import('./check-texts.ts'),
    import('./text-reader.ts'),
    loadReader(language),
  ])
  const reader = textReader(language, known)
  return (plan, { today }) => checkWith(plan, reader, today)
}

import { usedNames, type NameKind } from '../plan/used-names.ts'
import { $plan } from './workbook.ts'

/** What the open plan offers for a field that names a person, a channel, what is counted or its unit. */
export const suggestionsFor = (kind: NameKind) => (): readonly string[] => {
  const plan = $plan.get()
  return plan ? usedNames(plan, kind) : []
}

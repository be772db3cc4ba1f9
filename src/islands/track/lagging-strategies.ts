import { findPart } from '../../plan/edit.ts'
import type { Finding, Plan, Strategy } from '../../plan/index.ts'

/** The strategies that the checks say are behind. */
export const laggingStrategies = (plan: Plan, findings: readonly Finding[]): Strategy[] =>
  findings.flatMap(({ rule, part }) => {
    const found = rule === 'strategy/behind' ? findPart(plan, part) : undefined
    return found?.kind === 'strategy' ? [found.strategy] : []
  })

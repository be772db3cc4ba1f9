import { useLayoutEffect, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { quartersOf, type QuarterLine } from '../../plan/track/quarters.ts'
import { $plans, findPlan } from '../../stores/library.ts'
import { useStore } from '../use-store.ts'

/** The quarters that a plan belongs with, and the plan that was carried over from it, where there is one. */
export const useFamily = (plan: Plan): { lines: QuarterLine[]; next: Plan | null } => {
  const plans = useStore($plans)
  const [others, setOthers] = useState<readonly Plan[]>([])
  useLayoutEffect(
    () => setOthers(plans.flatMap(({ id }) => (id === plan.id ? [] : (findPlan(id) ?? [])))),
    [plans, plan.id],
  )
  return {
    lines: quartersOf(plan, others),
    next: others.find(({ carriedFrom }) => carriedFrom?.plan === plan.id) ?? null,
  }
}

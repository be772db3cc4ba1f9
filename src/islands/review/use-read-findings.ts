import { useEffect, useMemo } from 'preact/hooks'
import type { Finding, Plan } from '../../plan/index.ts'
import { $checks, fetchChecks, findingsOf } from '../../stores/checks.ts'
import { useStore } from '../use-store.ts'

/** What the checks say of a plan that is not the open one; null until they are fetched. */
export const useReadFindings = (plan: Plan): readonly Finding[] | null => {
  const checks = useStore($checks)
  useEffect(() => void fetchChecks(plan.language), [plan.language])
  return useMemo(() => findingsOf(plan, checks), [plan, checks])
}

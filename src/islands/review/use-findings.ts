import { useEffect } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { fetchChecks } from '../../stores/checks.ts'
import { useLazy } from '../workbook/use-lazy.ts'

const load = async () => (await import('./Findings.tsx')).Findings

/** Fetches the checks of a plan's language, and the list that shows what they say: null until it is there. */
export const useFindings = (language: Plan['language']) => {
  const [Findings, ask] = useLazy(load)
  useEffect(() => {
    void fetchChecks(language)
    void ask()
  }, [language])
  return Findings
}

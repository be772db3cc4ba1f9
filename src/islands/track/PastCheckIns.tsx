import type { Plan } from '../../plan/index.ts'
import { useFetched } from '../use-fetched.ts'
import { useWorkbook } from '../workbook/context.ts'
import { Opening } from '../workbook/Opening.tsx'

/** The check-ins made so far, to be corrected; they come once there are some. */
export const PastCheckIns = ({ plan }: { plan: Plan }) => {
  const { lang } = useWorkbook()
  const [loaded, retry] = useFetched(async () => {
    const { loadCheckIns } = await import('../check-ins/load-check-ins.tsx')
    return { CheckIns: await loadCheckIns(lang) }
  }, lang)
  if (typeof loaded === 'string') return <Opening state={loaded} onRetry={retry} />
  return <loaded.CheckIns plan={plan} />
}

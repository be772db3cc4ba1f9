import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import { hasKeptPlans } from '../../stores/kept-plans.ts'
import type { Strings } from '../../strings/es.ts'
import answerStyle from '../answer/answer.css?url'
import { loadStyled } from '../load-styled.ts'
import { useLazy } from '../workbook/use-lazy.ts'
import { useWorkbook } from '../workbook/context.ts'
import { PartMissing } from './PartMissing.tsx'

const loadCompare = (lang: SiteLanguage) =>
  loadStyled(answerStyle, async () =>
    (await import('../compare/load-compare.tsx')).loadCompare(lang),
  )

/** The plans of this browser beside a shared one; fetched only where there are any. */
export const PlansBeside = ({ plan, text }: { plan: Plan; text: Strings['shared'] }) => {
  const { lang } = useWorkbook()
  const [Compare, ask] = useLazy(() => loadCompare(lang))
  const [hasFailed, setFailed] = useState(false)
  const fetchCompare = () => ask().then((isThere) => setFailed(!isThere))
  useEffect(() => {
    if (hasKeptPlans()) void fetchCompare()
  }, [])
  if (Compare) return <Compare plan={plan} />
  return hasFailed ? <PartMissing text={text} onRetry={() => void fetchCompare()} /> : null
}

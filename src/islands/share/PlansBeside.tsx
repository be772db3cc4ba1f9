import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import { hasKeptPlans, readKeptPlans } from '../../stores/kept-plans.ts'
import type { Strings } from '../../strings/es.ts'
import answerStyle from '../answer/answer.css?url'
import { loadStyled } from '../load-styled.ts'
import { useFetched } from '../use-fetched.ts'
import { useWorkbook } from '../workbook/context.ts'
import { PartMissing } from './PartMissing.tsx'

const fetchCompare = async (lang: SiteLanguage) => {
  const [Compare, kept] = await Promise.all([
    loadStyled(answerStyle, async () =>
      (await import('../compare/load-compare.tsx')).loadCompare(lang),
    ),
    readKeptPlans(),
  ])
  return { Compare, kept }
}

interface Props {
  plan: Plan
  text: Strings['shared']
}

/** The plans of this browser beside a shared one; nothing is fetched where there are none. */
export const PlansBeside = (props: Props) => (hasKeptPlans() ? <Beside {...props} /> : null)

const Beside = ({ plan, text }: Props) => {
  const { lang } = useWorkbook()
  const [fetched, retry] = useFetched(() => fetchCompare(lang), lang)
  if (fetched === 'waiting') return null
  if (fetched === 'failed') return <PartMissing text={text} onRetry={retry} />
  return <fetched.Compare plan={plan} kept={fetched.kept} />
}

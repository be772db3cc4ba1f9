import { alignment, type Plan } from '../../plan/index.ts'
import { $checks, findingsOf } from '../../stores/checks.ts'
import { newId } from '../../stores/new-id.ts'
import { downloadPlan, takeIn } from '../../stores/plan-file.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import { $saved, startWorkbook } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import { PlanView } from '../plan-view/PlanView.tsx'
import { printPlan, usePrintKeys } from '../print/print-plan.ts'
import { Score } from '../review/Score.tsx'
import { useFindings } from '../review/use-findings.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'
import type { Shared } from './read-shared.ts'

interface Props {
  shared: Shared
  text: Strings['shared']
  workbook: string
}

/** A shared plan with who sent it, its review and what can be done with it. */
export const SharedView = ({ shared, text, workbook }: Props) => {
  const context = useWorkbook()
  const { words, lang, review } = context
  const { plan } = shared
  usePrintKeys(plan, context, location.href)
  const save = async () => {
    await startWorkbook(undefined, { language: lang, decimal: regionalDecimal() })
    takeIn({ ...plan, id: newId(), updated: today() })
    if ($saved.get().state === 'not-saved') downloadPlan(plan, 'plan')
    else location.assign(workbook)
  }
  return (
    <>
      <header class="shared-head">
        <p class="eyebrow">{text.readOnly}</p>
        <h1>{plan.title || words.untitled}</h1>
        <SharedBy shared={shared} text={text} />
        <p class="no-print">{text.about}</p>
        <div class="card-actions no-print">
          <button type="button" class="button primary" onClick={() => void save()}>
            {text.save}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void printPlan(plan, context, location.href)}
          >
            {text.print}
          </button>
        </div>
      </header>
      <div class="plan-columns">
        <PlanView plan={plan} words={words} lang={lang} />
        <aside class="review no-print" aria-labelledby="review-heading">
          <h2 id="review-heading">{review.heading}</h2>
          <Score alignment={alignment(plan)} />
          <SharedFindings plan={plan} />
        </aside>
      </div>
    </>
  )
}

const SharedBy = ({ shared: { sender, shared }, text }: Pick<Props, 'shared' | 'text'>) => {
  const { lang } = useWorkbook()
  const day = shared ? writeDate(shared, lang) : ''
  if (!sender && !day) return null
  const said = sender ? (day ? text.senderAndDay : text.sender) : text.day
  return <p class="shared-by">{fill(said, { sender: sender ?? '', day })}</p>
}

/** What the checks say, folded: whoever receives a plan comes to read it first. */
const SharedFindings = ({ plan }: { plan: Plan }) => {
  const { review, lang } = useWorkbook()
  const Findings = useFindings(plan.language)
  const findings = findingsOf(plan, useStore($checks))
  if (!Findings || !findings) return <p role="status">{review.checking}</p>
  const list = <Findings plan={plan} findings={findings} isReadOnly />
  if (findings.length === 0) return list
  return (
    <details class="shared-findings">
      <summary>
        {fill(plural(review.count, findings.length, lang), { count: String(findings.length) })}
      </summary>
      {list}
    </details>
  )
}

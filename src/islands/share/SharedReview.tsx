import { alignment, type Plan } from '../../plan/index.ts'
import { fill, plural } from '../../strings/format.ts'
import { Score } from '../review/Score.tsx'
import { useFindings } from '../review/use-findings.ts'
import { useReadFindings } from '../review/use-read-findings.ts'
import { useWorkbook } from '../workbook/context.ts'

/** What the checks say of a shared plan. */
export const SharedReview = ({ plan }: { plan: Plan }) => {
  const { review } = useWorkbook()
  return (
    <aside class="review no-print" aria-labelledby="review-heading">
      <h2 id="review-heading">{review.heading}</h2>
      <Score alignment={alignment(plan)} />
      <SharedFindings plan={plan} />
    </aside>
  )
}

/** Folded: whoever receives a plan comes to read it first. */
const SharedFindings = ({ plan }: { plan: Plan }) => {
  const { review, lang } = useWorkbook()
  const Findings = useFindings(plan.language)
  const findings = useReadFindings(plan)
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

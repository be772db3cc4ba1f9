import { useStore } from '../use-store.ts'
import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { $alignment, $checkedPlan, $findings } from '../../stores/review.ts'
import { fill, plural } from '../../strings/format.ts'
import { still } from '../still.ts'
import { useWorkbook } from '../workbook/context.ts'
import { Dialog } from '../workbook/Dialog.tsx'
import { NoticeBar } from '../workbook/NoticeBar.tsx'
import { Score } from './Score.tsx'
import { useFindings } from './use-findings.ts'
import { useIsNarrow } from './use-is-narrow.ts'

/** The review of the plan: beside it on a wide screen, a bar that opens into a sheet on a phone. */
export const Review = still(({ language }: { language: Plan['language'] }) => {
  const { review, lang } = useWorkbook()
  const findings = useStore($findings)
  const plan = useStore($checkedPlan)
  const alignment = useStore($alignment)
  const isNarrow = useIsNarrow()
  const [isOpen, setOpen] = useState(false)
  const Findings = useFindings(language)
  if (!alignment) return null

  const found = findings?.length ?? 0
  const count = fill(plural(review.count, found, lang), { count: String(found) })
  const summary = !findings ? review.checking : found === 0 ? review.clear : count
  if (!isNarrow)
    return (
      <aside class="review no-print" aria-labelledby="review-heading">
        <h2 id="review-heading" tabIndex={-1}>
          {review.heading}
        </h2>
        <Score alignment={alignment} />
        <p class="visually-hidden" role="status">
          {summary}
        </p>
        {Findings && plan && findings && <Findings plan={plan} findings={findings} />}
      </aside>
    )
  return (
    <aside class="review-bar no-print" aria-label={review.heading}>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Score alignment={alignment} isShort />
        <span class="review-count">{summary}</span>
      </button>
      <p class="visually-hidden" role="status">
        {summary}
      </p>
      <Dialog
        id="review-sheet"
        heading={review.heading}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel={review.close}
      >
        {() => (
          <>
            <Score alignment={alignment} />
            {Findings && plan && findings && (
              <Findings plan={plan} findings={findings} onGo={() => setOpen(false)} />
            )}
            <NoticeBar />
          </>
        )}
      </Dialog>
    </aside>
  )
})

import { useState } from 'preact/hooks'
import { reportText, type QuarterReport, type ReportWords } from '../../files/quarter-report.ts'
import { copyText } from '../../stores/clipboard.ts'
import { deleteClosing } from '../../stores/quarter-edits.ts'
import { canShare, shareText } from '../../stores/share-sheet.ts'

interface Props {
  report: QuarterReport
  words: ReportWords
  onCorrect: () => void
}

/** The ways out for a report, and back into the quarter. */
export const ReportActions = ({ report, words, onCorrect }: Props) => {
  const { report: text } = words.closing
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | ''>('')
  const written = reportText(report, words)
  const copy = async () => {
    setCopied((await copyText(written)) ? 'copied' : 'copyFailed')
  }
  const share = async () => {
    if ((await shareText({ title: report.heading, text: written })) === 'failed') await copy()
  }
  return (
    <div class="no-print">
      <div class="closing-actions">
        <button type="button" class="button primary" onClick={() => print()}>
          {text.print}
        </button>
        {canShare() && (
          <button type="button" class="button" onClick={() => void share()}>
            {text.share}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <button type="button" class="button" onClick={onCorrect}>
          {text.change}
        </button>
        <button type="button" class="button" onClick={deleteClosing}>
          {text.reopen}
        </button>
      </div>
      <p role="status">{copied && text[copied]}</p>
    </div>
  )
}

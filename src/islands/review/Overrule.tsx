import { useId, useState } from 'preact/hooks'
import type { Finding } from '../../plan/index.ts'
import { silence } from '../../stores/plan-edits.ts'
import { useWorkbook } from '../workbook/context.ts'

/** The way to tell a remark that it is mistaken, and why; it is silent until its part changes. */
export const Overrule = ({ finding, wrong }: { finding: Finding; wrong: string }) => {
  const { overrule } = useWorkbook().review
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <details class="overrule">
      <summary aria-label={`${overrule.open}: ${wrong}`}>{overrule.open}</summary>
      <form
        class="labelled"
        onSubmit={(event) => {
          event.preventDefault()
          const list = event.currentTarget.closest<HTMLElement>('.review, .dialog-body')
          silence(finding, reason)
          list?.querySelector('h2')?.focus()
        }}
      >
        <label for={id}>{overrule.reason}</label>
        <input
          id={id}
          class="field"
          required
          maxLength={2000}
          autocomplete="off"
          value={reason}
          onInput={(event) => {
            setReason(event.currentTarget.value)
          }}
        />
        <button class="button">{overrule.button}</button>
      </form>
    </details>
  )
}

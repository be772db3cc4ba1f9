import { useRef, useState } from 'preact/hooks'
import { dropDraft, keepDraft, readDraft, type Draft } from '../../stores/lesson-draft.ts'

/**
 * The fields of a form: what is saved, and over it what was typed since, kept as long as the tab.
 * Under another name it is another form, and what was typed in the one before waits.
 */
export const useDraft = <Values extends Draft>(form: string, saved: Values) => {
  const held = useRef<{ form: string; draft: Draft } | null>(null)
  const [, render] = useState<Draft>({})
  if (held.current?.form !== form) held.current = { form, draft: readDraft(form) }
  const hold = held.current
  /** What stands in the fields now, typed in this very event or before. */
  const latest = (): Values => ({ ...saved, ...hold.draft })
  const put = (draft: Draft) => {
    hold.draft = draft
    render(draft)
  }
  return {
    values: latest(),
    latest,
    change: (patch: Partial<Values>) => {
      put({ ...hold.draft, ...(patch as Draft) })
      keepDraft(form, hold.draft)
    },
    clear: () => {
      put({})
      dropDraft(form)
    },
  }
}

import { limits } from '../../plan/limits.ts'
import { addWrittenCheckIn } from '../../stores/written-in-lesson.ts'
import { $plan } from '../../stores/workbook.ts'
import { useStore } from '../use-store.ts'
import { Already } from './Already.tsx'
import { notedIn } from './noted-in.ts'
import { useDraft } from './use-draft.ts'
import type { PartProps, Said } from './written-file.ts'
import { YourForm } from './YourForm.tsx'

/** What was learned, kept with today's date. */
export const YourNote = ({ words, lang }: PartProps) => {
  const text = words.parts.note
  const plan = useStore($plan)
  const { values, latest, change, clear } = useDraft('note', { note: '' })

  const save = (): Said => {
    const note = latest().note.trim()
    if (note === '') return { text: words.nothing, isSaved: false }
    const isSaved = addWrittenCheckIn({ amounts: [], note })
    if (isSaved) clear()
    return { text: isSaved ? text.saved : text.full, isSaved }
  }

  return (
    <>
      <YourForm words={words} onSave={save}>
        <div class="labelled whole">
          <label for="write-note">{text.label}</label>
          <textarea
            id="write-note"
            class="field"
            rows={3}
            maxLength={limits.text}
            value={values.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        </div>
      </YourForm>
      <Already words={words} lang={lang} items={plan ? notedIn(plan, lang) : []} />
    </>
  )
}

import { useState } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'
import { addWrittenCheckIn } from '../../stores/written-in-lesson.ts'
import type { PartProps } from './written-part.ts'
import { YourForm } from './YourForm.tsx'

/** What was learned, kept with today's date. */
export const YourNote = (props: PartProps<'note'>) => {
  const { text } = props
  const [note, setNote] = useState('')

  const save = () => {
    if (note.trim() === '') return props.words.nothing
    if (!addWrittenCheckIn({ amounts: [], note: note.trim() })) return text.full
    setNote('')
    return text.saved
  }

  return (
    <YourForm {...props} onSave={save}>
      <div class="labelled">
        <label for="write-note">{text.label}</label>
        <textarea
          id="write-note"
          class="field"
          rows={3}
          maxLength={limits.text}
          value={note}
          onInput={(event) => {
            setNote(event.currentTarget.value)
          }}
        />
      </div>
    </YourForm>
  )
}

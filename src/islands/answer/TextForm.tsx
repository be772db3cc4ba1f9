import { useEffect, useRef, useState } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'

interface Props {
  id: string
  label: string
  button: string
  onText: (text: string) => void
}

/** One text to write and hand in; it takes the focus when it appears. */
export const TextForm = ({ id, label, button, onText }: Props) => {
  const [text, setText] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  return (
    <form
      class="labelled"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onText(text.trim())
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        class="field"
        rows={2}
        maxLength={limits.text}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button class="button">{button}</button>
    </form>
  )
}

import type { JSX } from 'preact'
import { limits } from '../../plan/limits.ts'

interface Props {
  id: string
  label: string
  value: string
  hint?: string
  onText: (text: string) => void
}

/** A line of text with its label. */
export const TextField = ({ id, label, value, hint, onText }: Props) => {
  const type = (event: JSX.TargetedInputEvent<HTMLInputElement>) =>
    onText(event.currentTarget.value)
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        value={value}
        placeholder={hint}
        maxLength={limits.text}
        autocomplete="off"
        onInput={type}
      />
    </div>
  )
}

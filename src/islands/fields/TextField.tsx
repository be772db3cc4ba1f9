import { limits } from '../../plan/limits.ts'

interface Props {
  id: string
  label: string
  value: string
  hint?: string
  onText: (text: string) => void
}

/** A line of text with its label. */
export const TextField = ({ id, label, value, hint, onText }: Props) => (
  <div class="labelled">
    <label for={id}>{label}</label>
    <input
      id={id}
      class="field"
      value={value}
      placeholder={hint}
      maxLength={limits.text}
      autocomplete="off"
      onInput={(event) => {
        onText(event.currentTarget.value)
      }}
    />
  </div>
)

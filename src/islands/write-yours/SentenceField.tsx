import { limits } from '../../plan/limits.ts'

interface Props {
  id: string
  label: string
  value: string
  hint?: string
  /** Id of what is said of it. */
  saidIn?: string
  onText: (text: string) => void
}

/** A sentence over the whole width, as tall as its text. */
export const SentenceField = ({ id, label, value, hint, saidIn, onText }: Props) => (
  <div class="labelled whole">
    <label for={id}>{label}</label>
    <textarea
      id={id}
      class="field one-paragraph"
      rows={2}
      maxLength={limits.text}
      placeholder={hint}
      value={value}
      aria-describedby={saidIn}
      onInput={(event) => onText(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
    />
  </div>
)

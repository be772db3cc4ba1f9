import { SuggestingInput } from './SuggestingInput.tsx'

interface Props {
  id: string
  label: string
  value: string
  hint?: string
  suggest?: () => readonly string[]
  onText: (text: string) => void
}

/** A line of text with its label. */
export const TextField = ({ label, ...input }: Props) => (
  <div class="labelled">
    <label for={input.id}>{label}</label>
    <SuggestingInput {...input} class="field" />
  </div>
)

import { useState } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'

interface Props {
  id: string
  class: string
  value: string
  label?: string
  hint?: string | undefined
  /** What is offered, asked for whenever the field takes the cursor: never what is being typed in it. */
  suggest?: (() => readonly string[]) | undefined
  onText: (text: string) => void
}

/** A line of text, by the platform's own list of suggestions where there are some. */
export const SuggestingInput = ({ id, value, label, hint, suggest, onText, ...rest }: Props) => {
  const [offered, setOffered] = useState<readonly string[]>([])
  return (
    <>
      <input
        id={id}
        class={rest.class}
        value={value}
        aria-label={label}
        placeholder={hint}
        maxLength={limits.text}
        autocomplete={suggest ? undefined : 'off'}
        {...(suggest && { list: `${id}-offered`, onFocus: () => setOffered(suggest()) })}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {suggest && (
        <datalist id={`${id}-offered`}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  )
}

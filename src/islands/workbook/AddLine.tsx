import { useState } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'
import { Icon } from '../icon/Icon.tsx'

interface Props {
  id: string
  /** Said to screen readers. */
  label: string
  placeholder: string
  button: string
  /** Takes the line; says whether there was room for it. */
  onAdd: (text: string) => boolean
  /** Shown when there was none. */
  full: string
}

/** A line to type the next item into: Enter adds it and waits for another. */
export const AddLine = ({ id, label, placeholder, button, onAdd, full }: Props) => {
  const [text, setText] = useState('')
  const [isFull, setFull] = useState(false)
  const [isAdded, setAdded] = useState(false)
  return (
    <form
      class="add-line"
      data-added={isAdded}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        const added = onAdd(text.trim())
        setFull(!added)
        if (!added) return
        setText('')
        setAdded(true)
        const line = event.currentTarget
        requestAnimationFrame(() => {
          line.scrollIntoView({ block: 'nearest' })
        })
      }}
    >
      <Icon name="plus" />
      <input
        id={id}
        class="field"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={limits.text}
        autocomplete="off"
        enterKeyHint="done"
        onInput={(event) => {
          setText(event.currentTarget.value)
          setAdded(false)
        }}
      />
      {text.trim() !== '' && <button class="button">{button}</button>}
      <p class="said" role="status">
        {isFull && <span class="wrong">{full}</span>}
      </p>
    </form>
  )
}

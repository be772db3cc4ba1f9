import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { moveOn, nameEnter } from './move-on.ts'
import { Outcome } from './Outcome.tsx'
import type { PartProps, Said } from './written-file.ts'

interface Props extends Pick<PartProps, 'words'> {
  /** Writes what stands in the fields into the plan; returns what to say of it. */
  onSave: () => Said
  /** What the fields are about: of another thing they are other fields. */
  about?: string
  children: ComponentChildren
}

const isWithin = (form: HTMLElement) => {
  const { activeElement: active } = document
  return active instanceof HTMLElement && form.contains(active) && active.tagName !== 'BUTTON'
    ? active
    : null
}

/** The frame of what a lesson asks to be written: its fields, the button, and what became of it. */
export const YourForm = ({ words, onSave, about = '', children }: Props) => {
  const frame = useRef<HTMLFormElement>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [round, setRound] = useState(0)

  useLayoutEffect(() => {
    if (frame.current) nameEnter(frame.current)
  })
  useEffect(() => {
    const form = frame.current
    form?.addEventListener('keydown', moveOn)
    return () => form?.removeEventListener('keydown', moveOn)
  }, [])

  const save = (form: HTMLFormElement) => {
    const field = isWithin(form)
    field?.blur()
    const unreadable = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    const next = unreadable ? { text: words.unreadable, isSaved: false } : onSave()
    setSaid(next)
    if (next.isSaved) {
      setRound(round + 1)
      if (field) form.querySelector<HTMLElement>('.outcome')?.focus()
    } else (unreadable ?? field)?.focus()
  }

  return (
    <form
      ref={frame}
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
      onInput={() => setSaid(null)}
    >
      <div class="fields" key={`${about} ${round}`}>
        {children}
      </div>
      <button class="button primary">{words.button}</button>
      <Outcome said={said} words={words} />
    </form>
  )
}

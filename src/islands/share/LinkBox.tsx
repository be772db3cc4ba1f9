import { useState } from 'preact/hooks'
import type { Strings } from '../../strings/es.ts'

interface Props {
  text: Strings['shared']['none']
  workbook: string
}

/** A box for a plan's link, alone or within a whole message. */
export const LinkBox = ({ text, workbook }: Props) => {
  const [link, setLink] = useState('')
  return (
    <form
      class="labelled link-box"
      onSubmit={(event) => {
        event.preventDefault()
        const found = /\S*(?:#|%23)\S+/i.exec(link)?.[0] ?? link.trim()
        if (found !== '') location.hash = found
      }}
    >
      <label for="plan-link">{text.label}</label>
      <input
        id="plan-link"
        class="field"
        autocomplete="off"
        value={link}
        onInput={(event) => {
          setLink(event.currentTarget.value)
        }}
      />
      <div class="card-actions">
        <button class="button primary">{text.button}</button>
        <a class="button" href={workbook}>
          {text.workbook}
        </a>
      </div>
    </form>
  )
}

import { useState } from 'preact/hooks'
import type { Strategy } from '../../plan/index.ts'
import { fill } from '../../strings/format.ts'
import type { WrittenWords } from './written-file.ts'

interface Props {
  id: string
  action: string
  strategies: readonly Strategy[]
  /** What was done with it, in words; null while it waits. */
  done: string | null
  words: WrittenWords
  /** Links it; says whether there was room. */
  onLink: (strategy: string) => boolean
  onRemove: () => void
  onUndo: () => void
}

/** A loose tactic with the question which strategy it serves; nothing is linked before the button. */
export const LooseRow = (props: Props) => {
  const { id, action, strategies, done, words, onLink, onRemove, onUndo } = props
  const text = words.parts.link
  const [picked, setPicked] = useState('')
  const [refused, setRefused] = useState('')
  return (
    <li class={`node tactic ${done === null ? 'loose' : ''}`}>
      {done === null ? (
        <form
          class="labelled"
          onSubmit={(event) => {
            event.preventDefault()
            if (picked === '') setRefused(text.choose)
            else setRefused(onLink(picked) ? '' : text.full)
          }}
        >
          <label for={`link-${id}`}>{fill(text.question, { action })}</label>
          <div class="link-row">
            <select
              id={`link-${id}`}
              class="field"
              value={picked}
              onChange={(event) => {
                setPicked(event.currentTarget.value)
                setRefused('')
              }}
            >
              <option value="">{text.choose}</option>
              {strategies.map((strategy) => (
                <option key={strategy.id} value={strategy.id}>
                  {strategy.title}
                </option>
              ))}
            </select>
            <button class="button">{text.button}</button>
            <button
              type="button"
              class="link"
              aria-label={fill(text.removeWhich, { action })}
              onClick={onRemove}
            >
              {text.remove}
            </button>
          </div>
        </form>
      ) : (
        <p>
          {done === text.removed ? (
            <b>{action}</b>
          ) : (
            <a href={`${words.workbook}#part=${id}`}>
              <b>{action}</b>
            </a>
          )}
        </p>
      )}
      <p role="status">
        {done ?? refused}{' '}
        {done !== null && (
          <button type="button" class="link" onClick={onUndo}>
            {words.undo}
          </button>
        )}
      </p>
    </li>
  )
}

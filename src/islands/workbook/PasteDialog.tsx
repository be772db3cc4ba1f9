import { useRef, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { roomFor } from '../../plan/edit.ts'
import { readPastedList } from '../../plan/paste-list.ts'
import { focusOn } from '../../stores/focus.ts'
import { dropWaitingList, keepWaitingList } from '../../stores/pasted-list.ts'
import { pasteTactics } from '../../stores/plan-edits.ts'
import { fill, plural } from '../../strings/format.ts'
import { useWorkbook } from './context.ts'
import { Dialog } from './Dialog.tsx'
import { linesToAdd } from '../../plan/lines-to-add.ts'

interface Props {
  plan: Plan | null
  /** The text to begin with; null while the dialog is closed. */
  text: string | null
  onClose: () => void
}

/** Reads a pasted list and shows each line before it goes into the tray. */
export const PasteDialog = ({ plan, text, onClose }: Props) => {
  const { words } = useWorkbook()
  const { paste } = words
  const draft = useRef('')
  if (text) draft.current = text
  const keep = (typed: string) => {
    draft.current = typed
    if (typed === '') dropWaitingList()
    else keepWaitingList(typed)
  }
  const close = () => {
    dropWaitingList()
    onClose()
  }
  return (
    <Dialog
      id="paste-list"
      heading={paste.heading}
      isOpen={text !== null}
      onClose={close}
      closeLabel={words.plans.close}
    >
      {() => <PasteForm plan={plan} start={draft.current} onDraft={keep} onClose={onClose} />}
    </Dialog>
  )
}

interface FormProps {
  plan: Plan | null
  start: string
  onDraft: (text: string) => void
  onClose: () => void
}

const PasteForm = ({ plan, start, onDraft, onClose }: FormProps) => {
  const { words, lang } = useWorkbook()
  const { paste } = words
  const [text, setText] = useState(start)
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set())
  const lines = linesToAdd(readPastedList(text).lines, plan)
  const chosen = lines.filter(({ repeats }, index) => (repeats === null) !== flipped.has(index))
  const repeated = lines.filter(({ repeats }) => repeats !== null).length
  const room = plan ? roomFor(plan, { strategy: null }) : 100

  const flip = (index: number) => {
    const next = new Set(flipped)
    if (!next.delete(index)) next.add(index)
    setFlipped(next)
  }

  return (
    <form
      class="paste-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length === 0 || chosen.length > room) return
        pasteTactics(chosen.map((line) => line.text))
        onDraft('')
        onClose()
        focusOn('loose', 'heading')
      }}
    >
      <label for="paste-text">{paste.label}</label>
      <textarea
        id="paste-text"
        class="field"
        rows={5}
        data-first-focus={start === ''}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          onDraft(event.currentTarget.value)
          setFlipped(new Set())
        }}
      />
      <p role="status" class="eyebrow">
        {lines.length === 0
          ? paste.none
          : fill(plural(paste.read, lines.length, lang), { count: String(lines.length) })}
        {repeated > 0 &&
          ` · ${fill(plural(paste.repeatedCount, repeated, lang), { count: String(repeated) })}`}
      </p>
      <ul class="pasted-lines">
        {lines.map((line, index) => (
          <li key={index}>
            <label>
              <input
                type="checkbox"
                checked={(line.repeats === null) !== flipped.has(index)}
                onChange={() => flip(index)}
              />
              <span>{line.text}</span>
              {line.repeats && <em>{line.repeats === 'list' ? paste.repeated : paste.already}</em>}
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > room && (
        <p class="wrong" role="alert">
          {fill(paste.noRoom, { room: String(room) })}
        </p>
      )}
      <div class="card-actions">
        <button
          class="button primary"
          data-first-focus={start !== ''}
          disabled={chosen.length === 0 || chosen.length > room}
        >
          {fill(plural(paste.add, chosen.length, lang), { count: String(chosen.length) })}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {paste.cancel}
        </button>
      </div>
    </form>
  )
}

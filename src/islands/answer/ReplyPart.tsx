import { useMemo, useState } from 'preact/hooks'
import { addComment } from '../../plan/comments.ts'
import { findPart } from '../../plan/edit.ts'
import type { Plan } from '../../plan/index.ts'
import { newId } from '../../stores/new-id.ts'
import { today } from '../../stores/today.ts'
import { fill } from '../../strings/format.ts'
import { partName } from '../../strings/part-words.ts'
import { FieldContext } from '../fields/context.ts'
import { ProposeForm } from './ProposeForm.tsx'
import { withoutPart, withTactic } from '../../stores/propose.ts'
import { TextForm } from './TextForm.tsx'
import { usePartWords } from './words.ts'

interface Props {
  draft: Plan
  part: string
  onDraft: (draft: Plan) => void
}

/** What a reader can do with one part: comment, propose other values, a tactic more, or that it goes. */
export const ReplyPart = ({ draft, part, onDraft }: Props) => {
  const words = usePartWords()
  const text = words.answer
  const style = useMemo(
    () => ({ lang: words.lang, decimal: draft.decimal, words: words.workbook.field }),
    [draft.decimal],
  )
  const [open, setOpen] = useState<'comment' | 'fields' | 'tactic' | null>(null)
  const found = findPart(draft, part)
  if (!found || found.kind === 'plan') return null
  const { kind } = found
  const name = partName(part, [draft], words)
  const button = (what: 'comment' | 'fields' | 'tactic', label: string, long: string) => (
    <button
      type="button"
      class="button"
      aria-expanded={open === what}
      aria-label={fill(long, { part: name })}
      onClick={() => setOpen(open === what ? null : what)}
    >
      {label}
    </button>
  )
  return (
    <div class="reply-part no-print">
      <div class="card-actions">
        {button('comment', text.comment, text.commentOn)}
        {button('fields', text.propose, text.proposeOn)}
        {kind === 'strategy' && button('tactic', text.addTactic, text.addTacticTo)}
        {kind !== 'objective' && (
          <button
            type="button"
            class="button"
            aria-label={fill(text.removePart, { part: name })}
            onClick={() => onDraft(withoutPart(draft, { part, of: kind }))}
          >
            {text.remove}
          </button>
        )}
      </div>
      {open === 'comment' && (
        <TextForm
          id={`comment-${part}`}
          label={text.commentText}
          button={text.addComment}
          onText={(typed) => {
            onDraft(
              addComment(draft, {
                id: newId(),
                author: '',
                date: today(),
                part,
                text: typed,
                resolved: false,
              }),
            )
            setOpen(null)
          }}
        />
      )}
      {open === 'tactic' && (
        <TextForm
          id={`tactic-${part}`}
          label={words.workbook.tactic.action}
          button={text.add}
          onText={(action) => {
            onDraft(withTactic(draft, part, action))
            setOpen(null)
          }}
        />
      )}
      {open === 'fields' && (
        <>
          <FieldContext.Provider value={style}>
            <ProposeForm draft={draft} part={part} of={kind} onDraft={onDraft} />
          </FieldContext.Provider>
          <button type="button" class="button" onClick={() => setOpen(null)}>
            {text.close}
          </button>
        </>
      )}
    </div>
  )
}

import type { Plan } from '../../plan/index.ts'
import { deleteComment, settleComment } from '../../stores/answer-edits.ts'
import { fill, writeDate } from '../../strings/format.ts'
import { partName } from '../../strings/part-words.ts'
import { Icon } from '../icon/Icon.tsx'
import { usePartWords } from './words.ts'

/** What readers said about the plan, open comments first, to settle or take out. */
export const Comments = ({ plan }: { plan: Plan }) => {
  const words = usePartWords()
  const text = words.answer.comments
  const inOrder = plan.comments.toSorted(
    (one, other) => Number(one.resolved) - Number(other.resolved),
  )
  return (
    <section class="check-ins" aria-labelledby="comments">
      <h3 id="comments" class="eyebrow" tabIndex={-1}>
        {text.heading}
      </h3>
      <ul>
        {inOrder.map(({ id, part, date, resolved, ...comment }) => {
          const author = comment.author || words.answer.someone
          return (
            <li key={id}>
              <p>
                <b>{fill(text.by, { author, day: writeDate(date, words.lang) })}</b> ·{' '}
                {partName(part, [plan], words)}
                {resolved && ` · ${text.resolved}`}
              </p>
              <p class="note">{comment.text}</p>
              <p class="actions no-print">
                <button
                  type="button"
                  class="button plain"
                  aria-label={fill(resolved ? text.reopenWhat : text.resolveWhat, { author })}
                  onClick={() => settleComment(id, !resolved)}
                >
                  <Icon name={resolved ? 'undo' : 'check'} />
                </button>
                <button
                  type="button"
                  class="button plain"
                  aria-label={fill(text.remove, { author })}
                  onClick={() => {
                    document.getElementById('comments')?.focus()
                    deleteComment(id)
                  }}
                >
                  <Icon name="trash" />
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { useMemo, useRef, useState } from 'preact/hooks'
import { mergePlans, planChanges, type Change, type Conflict, type Plan } from '../../plan/index.ts'
import { isAlreadyIn } from '../../plan/merge/is-already-in.ts'
import { takeAnswer } from '../../stores/answer-edits.ts'
import { undo } from '../../stores/workbook.ts'
import { fill, plural } from '../../strings/format.ts'
import { fieldInWords } from '../../strings/part-words.ts'
import { useWorkbook } from '../workbook/context.ts'
import { groupChanges, keyOf } from './group-changes.ts'
import { ToPlan, type WayBack } from './ToPlan.tsx'
import { ToldChangeText } from './ToldChangeText.tsx'
import { usePartWords } from './words.ts'

interface Props {
  base: Plan
  mine: Plan
  theirs: Plan
  sender: string
  workbook: WayBack
}

/** The conflict that taking a change would settle in their favour. */
const conflictOf = (change: Change, conflicts: readonly Conflict[]) =>
  conflicts.find(
    (conflict) =>
      conflict.part === change.part &&
      (conflict.kind !== 'field' || (change.kind === 'changed' && conflict.field === change.field)),
  )

/** Every comment and difference of an answer, to take or leave one by one. */
export const AnswerReview = ({ base, mine, theirs, sender, workbook }: Props) => {
  const { lang } = useWorkbook()
  const words = usePartWords()
  const text = words.answer.review
  const changes = useMemo(
    () => planChanges(base, theirs).filter((change) => !isAlreadyIn(mine, change)),
    [base, mine, theirs],
  )
  const conflicts = useMemo(() => mergePlans(base, mine, theirs).conflicts, [base, mine, theirs])
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter((change) => conflictOf(change, conflicts)).map(keyOf)),
  )
  const [outcome, setOutcome] = useState<'taken' | 'no-room' | 'failed' | null>(null)
  const [count, setCount] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)

  const take = () => {
    const taken = changes.filter((change) => !left.has(keyOf(change)))
    setCount(taken.length)
    setOutcome(taken.length === 0 ? 'taken' : takeAnswer(mine.id, base, theirs, taken))
  }
  const said = (conflict: Conflict) => {
    if (conflict.kind === 'field') {
      const { of, field } = conflict
      const { value } = fieldInWords(of, field, conflict.mine, [mine, theirs], words)
      return fill(text.conflict, { mine: value })
    }
    if (conflict.kind === 'no-room') return text.noRoom
    return conflict.by === 'mine' ? text.youRemoved : text.theyRemoved
  }

  return (
    <section class="answer-review">
      <p class="eyebrow">{text.eyebrow}</p>
      <h2 ref={heading} tabIndex={-1}>
        {fill(text.heading, { sender: sender || words.answer.someone })}
      </h2>
      {outcome === null && changes.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            take()
          }}
        >
          <p>{text.text}</p>
          {groupChanges(changes, base, theirs, words).map(([part, listed]) => (
            <section key={part} class="told-part">
              <h3>{part}</h3>
              <ul>
                {listed.map(({ key, change, told }) => {
                  const conflict = conflictOf(change, conflicts)
                  return (
                    <li key={key}>
                      <label>
                        <input
                          type="checkbox"
                          checked={!left.has(key)}
                          onChange={(event) => {
                            const next = new Set(left)
                            if (event.currentTarget.checked) next.delete(key)
                            else next.add(key)
                            setLeft(next)
                          }}
                        />
                        <ToldChangeText told={told} />
                      </label>
                      {conflict && <p class="conflict">{said(conflict)}</p>}
                    </li>
                  )
                })}
              </ul>
            </section>
          ))}
          <button class="button primary">{text.take}</button>
        </form>
      )}
      {outcome === null && changes.length === 0 && <p>{text.nothing}</p>}
      <p role="status">
        {outcome === 'failed' && text.notKept}
        {(outcome === 'taken' || outcome === 'no-room') &&
          (count === 0
            ? text.taken.none
            : fill(plural(text.taken, count, lang), { count: String(count) }))}{' '}
        {outcome === 'no-room' && text.noRoom}
      </p>
      <div class="card-actions">
        {(outcome === 'taken' || outcome === 'no-room') && count > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              undo()
              setOutcome(null)
              heading.current?.focus()
            }}
          >
            {text.undo}
          </button>
        )}
        <ToPlan way={workbook} label={text.workbook} isNext={outcome !== null} />
      </div>
    </section>
  )
}

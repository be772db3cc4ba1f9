import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { answerItem } from '../../stores/progress.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import type { BodyProps, ExerciseFile } from '../exercise/exercise-file.ts'
import { Icon } from '../icon/Icon.tsx'
import type { Kind } from './criterion.ts'
import { Judged } from './Judged.tsx'
import { Misreading } from './Misreading.tsx'
import { otherKind } from './other-kind.ts'
import { useClassifier } from '../use-classifier.ts'

export interface RewritingItem {
  id: string
  kind: Kind
  start: string
  hint: string
  models: string[]
  why: string
}

export type RewritingFile = ExerciseFile<RewritingItem, Strings['lesson']['rewriting']>

/** The rewriting exercise: one sentence after another to write better, judged at every key. */
export const Rewriting = ({
  file: { lang, items: bank, words },
  ids,
}: BodyProps<RewritingFile>) => {
  const items = bank.filter(({ id }) => ids.includes(id))
  const [place, setPlace] = useState(0)
  const [text, setText] = useState('')
  const [done, setDone] = useState<string[]>([])
  const [turn, setTurn] = useState(0)
  const told = useRef<HTMLParagraphElement>(null)
  const classify = useClassifier(lang)
  const item = items[place]

  useLayoutEffect(() => {
    if (turn > 0) told.current?.focus()
  }, [turn])

  const goTo = (next: number) => {
    if (item && !done.includes(item.id)) answerItem(item.id, false)
    if (next === 0) setDone([])
    setPlace(next)
    setText('')
    setTurn(turn + 1)
  }

  const finish = (id: string) => {
    if (done.includes(id)) return
    answerItem(id, true)
    setDone([...done, id])
  }

  return (
    <div class="rewriting">
      <div class="exercise-head">
        <h3 class="exercise-title">{words.heading}</h3>
        <span class="eyebrow">
          {fill(words.progress, {
            done: String(Math.min(place + 1, items.length)),
            total: String(items.length),
          })}
        </span>
      </div>
      {item ? (
        <div key={item.id}>
          <p class="statement" tabIndex={-1} ref={told}>{`“${item.start}”`}</p>
          <div class="labelled">
            <label for={`rewrite-${item.id}`}>{words.kinds[item.kind].label}</label>
            <textarea
              id={`rewrite-${item.id}`}
              class="field"
              rows={3}
              maxLength={500}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
          <Judged
            {...{ text, lang, words }}
            kind={item.kind}
            isMisread={otherKind(classify?.(text), item.kind) !== null}
            onDone={() => finish(item.id)}
          />
          <div class="feedback" role="status">
            {text.trim() !== '' && classify && (
              <Misreading {...{ text, classify }} kind={item.kind} reads={words.reads} />
            )}
          </div>
          <details>
            <summary class="button plain">{words.hint}</summary>
            <p>{item.hint}</p>
          </details>
          <details>
            <summary class="button plain">{words.model}</summary>
            <ul>
              {item.models.map((model) => (
                <li key={model}>{model}</li>
              ))}
            </ul>
            <p>{item.why}</p>
          </details>
          <button type="button" class="button primary" onClick={() => goTo(place + 1)}>
            {words.next}
            <Icon name="arrow" />
          </button>
        </div>
      ) : (
        <>
          <p class="feedback" tabIndex={-1} ref={told}>
            {fill(words.finished, { done: String(done.length), total: String(items.length) })}
          </p>
          <button type="button" class="button" onClick={() => goTo(0)}>
            {words.again}
          </button>
        </>
      )}
    </div>
  )
}

import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Strings } from '../../strings/es.ts'
import { keepOffline } from '../../stores/offline.ts'
import '../fields/fields.css'
import '../sorting/sorting.css'
import { loadExercise, type Bank } from './load-exercise.tsx'

interface Props {
  bank: Bank
  /** Where the bank's file is. */
  address: string
  ids: string[]
  label: string
  words: Strings['lesson']['exercise']
  /** What is there to read before the exercise is loaded, without it, and on paper. */
  children?: ComponentChildren
}

/**
 * The frame of an exercise that is fetched when the reader comes near it. Until then the frame itself can be
 * reached by Tab, which brings it near.
 */
export const Exercise = ({ bank, address, ids, label, words, children }: Props) => {
  const [body, setBody] = useState<VNode | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const frame = useRef<HTMLDivElement>(null)

  const load = async () => {
    const loaded = await loadExercise(bank, address, ids)
    setBody(loaded)
    setFailed(loaded === null)
    return loaded !== null
  }

  const retry = async () => {
    if (await load()) frame.current?.focus()
  }

  useEffect(() => {
    keepOffline()
    void load()
  }, [])

  return (
    <div class="exercise" role="group" aria-label={label} tabIndex={body ? -1 : 0} ref={frame}>
      <div class={body ? 'on-paper' : ''}>{children}</div>
      {body && <div class="live">{body}</div>}
      {hasFailed && (
        <p class="live" role="status">
          {words.failed}{' '}
          <button type="button" class="button" onClick={() => void retry()}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  )
}

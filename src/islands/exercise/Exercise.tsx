import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Strings } from '../../strings/es.ts'
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
  /** What is there to read before the exercise is loaded, and without it. */
  children?: ComponentChildren
}

/** The frame of an exercise that is fetched when the reader comes near it. */
export const Exercise = ({ bank, address, ids, label, words, children }: Props) => {
  const [body, setBody] = useState<VNode | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const load = async () => {
    setFailed(false)
    const loaded = await loadExercise(bank, address, ids)
    setBody(loaded)
    setFailed(loaded === null)
  }

  useEffect(() => {
    void load()
  }, [])

  return (
    <div class="exercise" role="group" aria-label={label}>
      {body ?? children}
      {hasFailed && (
        <p role="status">
          {words.failed}{' '}
          <button type="button" class="button" onClick={() => void load()}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  )
}

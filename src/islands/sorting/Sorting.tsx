import { useEffect, useState } from 'preact/hooks'
import { answerItem } from '../../stores/progress.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import './sorting.css'

type Level = 'objective' | 'strategy' | 'tactic'

export interface SortingItem {
  id: string
  text: string
  answer: Level
  reasons: Record<Level, string>
}

interface Props {
  items: SortingItem[]
  levels: Record<Level, string>
  words: Strings['lesson']['sorting']
}

const kinds: readonly Level[] = ['objective', 'strategy', 'tactic']

/** The sorting exercise: objective, strategy or tactic? What was missed comes back at the end. */
export const Sorting = ({ items, levels, words }: Props) => {
  const [queue, setQueue] = useState(items)
  const [place, setPlace] = useState(0)
  const [choice, setChoice] = useState<Level | null>(null)
  const [missed, setMissed] = useState<string[]>([])
  const [isReady, setReady] = useState(false)
  const item = queue[place]

  useEffect(() => {
    setReady(true)
  }, [])

  const choose = (kind: Level) => {
    if (!item || choice === item.answer) return
    const right = kind === item.answer
    setChoice(kind)
    if (choice === null) answerItem(item.id, right)
    if (!right && !missed.includes(item.id)) {
      setMissed([...missed, item.id])
      setQueue([...queue, item])
    }
  }

  const restart = () => {
    setQueue(items)
    setPlace(0)
    setChoice(null)
    setMissed([])
  }

  const solved = choice !== null && choice === item?.answer
  return (
    <div class="exercise" role="group" aria-label={words.heading}>
      <div class="exercise-head">
        <p class="exercise-title">{words.heading}</p>
        <span class="eyebrow">
          {fill(words.progress, {
            done: String(Math.min(place + 1, queue.length)),
            total: String(queue.length),
          })}
        </span>
      </div>
      {item && (
        <fieldset>
          <legend class="statement">{`“${item.text}”`}</legend>
          <div class="options">
            {kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                class={`button ${kind}`}
                aria-pressed={choice === kind}
                disabled={!isReady}
                onClick={() => choose(kind)}
              >
                <Icon name={kind} />
                {levels[kind]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div class="feedback" role="status">
        {item && choice && (
          <p>
            <b class={solved ? 'right' : 'wrong'}>
              {solved ? words.right[choice] : words.wrong[choice]}
            </b>{' '}
            {item.reasons[choice]} {!solved && words.retry}
          </p>
        )}
        {!item && (
          <p>
            {fill(words.finished.other, {
              right: String(items.length - missed.length),
              total: String(items.length),
            })}
          </p>
        )}
      </div>
      {solved && (
        <button
          type="button"
          class="button primary"
          onClick={() => {
            setPlace(place + 1)
            setChoice(null)
          }}
        >
          {words.next}
          <Icon name="arrow" />
        </button>
      )}
      {!item && (
        <button type="button" class="button" onClick={restart}>
          {words.again}
        </button>
      )}
    </div>
  )
}

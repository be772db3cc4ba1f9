import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Strings } from '../../strings/es.ts'
import { Icon } from '../icon/Icon.tsx'
import type { Level, SortingItem } from './sorting-file.ts'

interface Props {
  item: SortingItem
  levels: Record<Level, string>
  words: Pick<Strings['lesson']['sorting'], 'right' | 'wrong' | 'retry' | 'next'>
  /** Whether the page is alive, so that answers count. */
  isReady: boolean
  /** Whether it stands in place of what the person was at. */
  takesFocus: boolean
  /** Called with the first answer alone. */
  onAnswer: (isRight: boolean) => void
  onNext: () => void
}

const kinds: readonly Level[] = ['objective', 'strategy', 'tactic']

/** One statement to sort until its right answer is found; each answer is told why. */
export const Question = (props: Props) => {
  const { item, levels, words, isReady, takesFocus, onAnswer, onNext } = props
  const [choice, setChoice] = useState<Level | null>(null)
  const group = useRef<HTMLFieldSetElement>(null)
  const isSolved = choice === item.answer

  useLayoutEffect(() => {
    if (takesFocus) group.current?.focus()
  }, [])

  const choose = (kind: Level) => {
    if (isSolved || !isReady) return
    setChoice(kind)
    if (choice === null) onAnswer(kind === item.answer)
  }

  return (
    <>
      <fieldset tabIndex={-1} ref={group}>
        <legend class="statement">{`“${item.text}”`}</legend>
        <div class="options">
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class={`button ${kind}`}
              aria-pressed={choice === kind}
              aria-disabled={!isReady}
              onClick={() => choose(kind)}
            >
              <Icon name={kind} />
              {levels[kind]}
            </button>
          ))}
        </div>
      </fieldset>
      <div class="feedback" role="status">
        {choice && (
          <p>
            <b class={isSolved ? 'right' : 'wrong'}>
              {isSolved ? words.right[choice] : words.wrong[choice]}
            </b>{' '}
            {item.reasons[choice]} {!isSolved && words.retry}
          </p>
        )}
      </div>
      {isSolved && (
        <button type="button" class="button primary" onClick={onNext}>
          {words.next}
          <Icon name="arrow" />
        </button>
      )}
    </>
  )
}

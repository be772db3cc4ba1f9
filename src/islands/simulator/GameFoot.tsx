import { useState } from 'preact/hooks'
import { copyText } from '../../stores/clipboard.ts'
import { fill } from '../../strings/format.ts'
import type { GameFile } from './game-file.ts'
import { writeGameLink, type Round } from './game-link.ts'

interface Props {
  words: GameFile['words']
  seed: number
  rounds: readonly Round[]
  isOver: boolean
  onAgain: () => void
  onSame: () => void
}

/** Which game this is, its links, and at the end the ways to play on. */
export const GameFoot = ({ words, seed, rounds, isOver, onAgain, onSame }: Props) => {
  const [copied, setCopied] = useState<'' | 'copied' | 'copyFailed'>('')

  const copy = async (fragment: string) => {
    setCopied('')
    const isCopied = await copyText(new URL(`#${fragment}`, location.href).href)
    setCopied(isCopied ? 'copied' : 'copyFailed')
  }

  return (
    <div class="game-foot">
      {isOver && (
        <>
          <button type="button" class="button primary" onClick={onAgain}>
            {words.again}
          </button>
          <button type="button" class="button" onClick={onSame}>
            {words.same}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void copy(writeGameLink(seed, rounds))}
          >
            {words.copyDecisions}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={() => void copy(writeGameLink(seed))}>
        {words.copy}
      </button>
      <p class="eyebrow">{fill(words.number, { seed: String(seed) })}</p>
      <p role="status">{copied && words[copied]}</p>
    </div>
  )
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { setFragment } from '../../stores/link-address.ts'
import { newSeed } from '../../stores/new-seed.ts'
import { answerItem } from '../../stores/progress.ts'
import { fill } from '../../strings/format.ts'
import { deal } from './deal.ts'
import { DecisionPoint } from './DecisionPoint.tsx'
import { Ending } from './Ending.tsx'
import type { GameFile } from './game-file.ts'
import {
  decisionsAbout,
  readRounds,
  writeGameLink,
  type GameLink,
  type Round,
} from './game-link.ts'
import { GameFoot } from './GameFoot.tsx'
import { outcomeOf } from './outcome.ts'
import { runsOf } from './run.ts'

export interface GameProps {
  file: GameFile
  /** The game to open, with the decisions that were made in it. */
  link: GameLink
  /** The person pressed "start" to come here, rather than following a link. */
  isStarted: boolean
}

/** A game from the first decision to the close; its seed and decisions stand in the page's address. */
export const Game = ({ file, link, isStarted }: GameProps) => {
  const { game, words } = file
  const { model, strategies } = game
  const [seed, setSeed] = useState(link.seed)
  const hands = useMemo(() => deal(game, seed), [game, seed])
  const [rounds, setRounds] = useState(() => readRounds(model, hands, link.letters))
  const [moves, setMoves] = useState(isStarted ? 1 : 0)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    setFragment(writeGameLink(seed, rounds))
  }, [seed, rounds])

  useEffect(() => {
    if (moves > 0) heading.current?.focus()
  }, [moves])

  const outcomeAfter = (all: readonly Round[]) =>
    outcomeOf(
      game,
      hands,
      strategies.map((_, place) => decisionsAbout(all, place)),
    )

  const decide = (round: Round) => {
    const all = [...rounds, round]
    setRounds(all)
    setMoves(moves + 1)
    if (all.length < model.decideAfterWeeks.length) return
    const { closing } = outcomeAfter(all)
    answerItem(game.id, closing === 'reached' || closing === 'sharp')
  }

  const begin = (next: number) => {
    setSeed(next)
    setRounds([])
    setMoves(moves + 1)
  }

  const week = model.decideAfterWeeks[rounds.length]
  const runs = runsOf(game, hands, rounds)
  return (
    <div class="game">
      <h4 ref={heading} tabIndex={-1}>
        {week === undefined
          ? words.closing
          : fill(words.week, { week: String(week), weeks: String(model.weeks) })}
      </h4>
      {week === undefined ? (
        <Ending file={file} runs={runs} outcome={outcomeAfter(rounds)} />
      ) : (
        <DecisionPoint
          key={`${seed} ${week}`}
          file={file}
          runs={runs}
          week={week}
          onDecide={decide}
        />
      )}
      <GameFoot
        key={`${seed} ${rounds.length}`}
        words={words}
        seed={seed}
        rounds={rounds}
        isOver={week === undefined}
        onAgain={() => begin(newSeed())}
        onSame={() => begin(seed)}
      />
    </div>
  )
}

import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fetchJson } from '../../stores/fetch-json.ts'
import { onFragment, readFragment } from '../../stores/link-address.ts'
import { loadStyle } from '../../stores/load-style.ts'
import { newSeed } from '../../stores/new-seed.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import '../sorting/sorting.css'
import type { GameProps } from './Game.tsx'
import { isGameFile, type GameFile } from './game-file.ts'
import { readGameLink, type GameLink } from './game-link.ts'
import style from './game.css?url'
import './simulator.css'

interface Props {
  words: Omit<Strings['lesson']['simulator'], 'play' | 'rules' | 'story' | 'noScript'>
  /** Where the game's file is. */
  address: string
  /** The situation and the rules. */
  children?: ComponentChildren
}

interface Loaded {
  file: GameFile
  Game: ComponentType<GameProps>
}

/** The game and what draws it; nothing where a part of it can't be had. */
const load = async (address: string): Promise<Loaded | null> => {
  try {
    const [file, isStyled, { Game }] = await Promise.all([
      fetchJson(address),
      loadStyle(style),
      import('./Game.tsx'),
    ])
    return isStyled && isGameFile(file) ? { file, Game } : null
  } catch {
    return null
  }
}

/** The quarter simulator. The game is fetched when the person starts, or the address holds decisions. */
export const Simulator = ({ words, address, children }: Props) => {
  const [isReady, setReady] = useState(false)
  const [state, setState] = useState<'' | 'loading' | 'failed'>('')
  const [shared, setShared] = useState<GameLink | null>(null)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [game, setGame] = useState<{ link: GameLink; isStarted: boolean } | null>(null)

  const open = async (link: GameLink, isStarted: boolean) => {
    setState('loading')
    const found = loaded ?? (await load(address))
    setState(found ? '' : 'failed')
    if (!found) return
    setLoaded(found)
    setGame({ link, isStarted })
  }

  useEffect(() => {
    const follow = (fragment: string) => {
      const link = readGameLink(fragment)
      if (!link) return
      setShared(link)
      setGame(null)
      if (link.letters) void open(link, false)
    }
    follow(readFragment())
    setReady(true)
    return onFragment(follow)
  }, [])

  const start = () => {
    if (state !== 'loading') void open(shared ?? { seed: newSeed(), letters: '' }, true)
  }

  return (
    <section class="exercise simulator" aria-label={words.heading}>
      <h3 class="exercise-title">{words.heading}</h3>
      <details open={!game}>
        <summary>{words.briefing}</summary>
        {children}
      </details>
      {game && loaded && (
        <div class="live">
          <loaded.Game
            key={`${game.link.seed}.${game.link.letters}`}
            file={loaded.file}
            link={game.link}
            isStarted={game.isStarted}
          />
        </div>
      )}
      <p class="live" role="status">
        {state && words[state]}
        {!state && !game && shared && fill(words.shared, { seed: String(shared.seed) })}
      </p>
      {!game && (
        <button type="button" class="button primary live" aria-disabled={!isReady} onClick={start}>
          {words.start}
          <Icon name="arrow" />
        </button>
      )}
    </section>
  )
}

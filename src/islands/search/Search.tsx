import { useEffect, useRef } from 'preact/hooks'
import { $search, readQuery, search, type SearchState } from '../../stores/search.ts'
import { fill, plural } from '../../strings/format.ts'
import type { Strings } from '../../strings/es.ts'
import { FoundPages } from './FoundPages.tsx'
import { useStore } from '../use-store.ts'
import './search.css'

interface Props {
  lang: 'es' | 'en'
  words: Strings['search']
  /** Where the site lives. */
  folder: string
  /** The shelves of the site, by the address their pages begin with. */
  shelves: { address: string; name: string }[]
}

/** The search page's box, with what was found under it. */
export const Search = ({ lang, words, folder, shelves }: Props) => {
  const state = useStore($search)
  const box = useRef<HTMLInputElement>(null)

  const run = () => void search(box.current?.value ?? '', folder)

  useEffect(() => {
    if (!box.current) return
    box.current.value ||= readQuery()
    if (box.current.value !== '') run()
  }, [])

  return (
    <>
      <form
        role="search"
        class="search"
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <label for="search">{words.label}</label>
        <input
          ref={box}
          id="search"
          class="field"
          type="search"
          name="q"
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
          placeholder={words.placeholder}
          onInput={run}
        />
      </form>
      <p role="status" class="search-status">
        {say(state, words, lang)}
      </p>
      {state.kind === 'found' && <FoundPages pages={state.pages} shelves={shelves} />}
    </>
  )
}

const say = (state: SearchState, words: Props['words'], lang: Props['lang']): string => {
  if (state.kind !== 'found') return state.kind === 'idle' ? '' : words[state.kind]
  const { query, count } = state
  if (count === 0) return fill(words.none, { query })
  return fill(plural(words.found, count, lang), { count: String(count), query })
}

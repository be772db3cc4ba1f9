import { atom } from 'nanostores'
import { readExcerpt, type Piece } from './search-excerpt.ts'

/** A page in which the words were found. */
export interface FoundPage {
  address: string
  title: string
  excerpt: Piece[]
  /** Its headings under which they stand, best first. */
  places: { address: string; title: string }[]
}

export type SearchState =
  | { kind: 'idle' | 'searching' | 'failed' }
  | { kind: 'found'; query: string; count: number; pages: FoundPage[] }

/** What the search library's script exports, as far as it is used here. */
interface Library {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>
  /** Null when another search began within the pause. */
  debouncedSearch: (
    query: string,
    options: object,
    pause: number,
  ) => Promise<{ results: { data: () => Promise<LibraryPage> }[] } | null>
}

interface LibraryPage {
  url: string
  excerpt: string
  meta: { title?: string }
  sub_results: { url: string; title: string }[]
}

const pause = 150
const mostPages = 12
const mostPlaces = 4

const state = atom<SearchState>({ kind: 'idle' })
let latest = ''
let library: Promise<Library> | null = null

/** What was found for what the person typed last. */
export const $search = state

const load = async (folder: string): Promise<Library> => {
  const script = (await import(/* @vite-ignore */ `${folder}pagefind/pagefind.js`)) as Library
  await script.options({ baseUrl: folder, excerptLength: 24 })
  return script
}

const toPage = ({ url, excerpt, meta, sub_results }: LibraryPage): FoundPage => ({
  address: url,
  title: meta.title ?? url,
  excerpt: readExcerpt(excerpt),
  places: sub_results
    .filter((place) => place.url.includes('#'))
    .slice(0, mostPlaces)
    .map((place) => ({ address: place.url, title: place.title })),
})

/** What this page's address says to search for. */
export const readQuery = (): string => new URLSearchParams(window.location.search).get('q') ?? ''

/** Puts a query into this page's address, so that one can come back to it. */
const keepQuery = (query: string): void => {
  const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`
  window.history.replaceState(null, '', window.location.pathname + search)
}

/**
 * Searches the pages of this page's language; the library is fetched with the first words. `folder`
 * is where the site lives.
 */
export const search = async (typed: string, folder: string): Promise<void> => {
  const query = typed.trim()
  latest = query
  keepQuery(query)
  if (query === '') {
    state.set({ kind: 'idle' })
    return
  }
  if (state.get().kind !== 'found') state.set({ kind: 'searching' })
  try {
    const { debouncedSearch } = await (library ??= load(folder))
    const found = await debouncedSearch(query, {}, pause)
    const pages = await Promise.all(
      (found?.results ?? []).slice(0, mostPages).map((page) => page.data()),
    )
    if (!found || query !== latest) return
    state.set({ kind: 'found', query, count: found.results.length, pages: pages.map(toPage) })
  } catch {
    library = null
    if (query === latest) state.set({ kind: 'failed' })
  }
}

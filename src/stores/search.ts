import { atom } from 'nanostores'
import { readExcerpt, type Piece } from './search-excerpt.ts'

/** Where the words were found, with the text around them. */
interface Find {
  address: string
  title: string
  excerpt: Piece[]
}

/** A page in which the words were found. */
export interface FoundPage extends Find {
  /** Its headings under which they stand, best first. */
  places: Find[]
}

export type SearchState =
  | { kind: 'idle' | 'searching' | 'failed' }
  | { kind: 'found'; query: string; count: number; pages: FoundPage[] }

/** What the search library's script exports, as far as it is used here. */
interface Library {
  options: (options: Record<string, string | number>) => Promise<void>
  /** Null when another search began within the pause. */
  debouncedSearch: (
    query: string,
    options: object,
    pause: number,
  ) => Promise<{ results: { data: () => Promise<LibraryPage> }[] } | null>
}

interface LibraryFind {
  url: string
  excerpt: string
}

interface LibraryPage extends LibraryFind {
  meta: { title?: string }
  sub_results: (LibraryFind & { title: string; weighted_locations: { weight: number }[] })[]
}

const pause = 150
const mostPages = 12
const mostPlaces = 3

const state = atom<SearchState>({ kind: 'idle' })
let latest = ''
let library: Promise<Library> | null = null

/** What was found for what the person typed last. */
export const $search = state

const load = async (folder: string): Promise<Library> => {
  const script = (await import(/* @vite-ignore */ `${folder}pagefind/pagefind.js`)) as Library
  await script.options({ baseUrl: folder, excerptLength: 24, excerptEllipsis: '…' })
  return script
}

/** A heading with the words in it weighs more than a text under it. */
const weightOf = ({ weighted_locations: places }: LibraryPage['sub_results'][number]) =>
  Math.max(0, ...places.map(({ weight }) => weight))

const toFind = ({ url, excerpt }: LibraryFind, title: string): Find => ({
  address: url,
  title,
  excerpt: readExcerpt(excerpt),
})

const toPage = (page: LibraryPage): FoundPage => ({
  ...toFind(page, page.meta.title ?? page.url),
  places: page.sub_results
    .filter(({ url }) => url.includes('#'))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, mostPlaces)
    .map((place) => toFind(place, place.title)),
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

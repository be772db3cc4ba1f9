/** The fragment of this page's address, without `#`, as it stands there. */
export const readFragment = (): string => window.location.hash.slice(1)

/** Calls the listener whenever the fragment changes; the returned function ends it. */
export const onFragment = (listener: (fragment: string) => void): (() => void) => {
  const tell = () => listener(readFragment())
  window.addEventListener('hashchange', tell)
  return () => window.removeEventListener('hashchange', tell)
}

/** Takes the fragment out of the address, so that reloading the page does not act on it again. */
export const dropFragment = (): void =>
  window.history.replaceState(null, '', window.location.pathname + window.location.search)

/** Puts a fragment, without `#`, into this page's address; nothing listens, nothing joins the history. */
export const setFragment = (fragment: string): void =>
  window.history.replaceState(null, '', `#${fragment}`)

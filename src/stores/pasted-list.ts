const key = 'kmora:pasted-list'

/** Keeps a pasted text for the page that comes next. */
export const keepPastedList = (text: string): void => sessionStorage.setItem(key, text)

/** The text that was kept, once; null when there is none. */
export const takePastedList = (): string | null => {
  const text = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return text
}

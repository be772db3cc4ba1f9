/** Deprecated, and the only way left where the clipboard can't be had (an embedded browser, no https). */
const copySelection = (page: { execCommand?: (command: string) => boolean }) =>
  page.execCommand?.('copy') ?? false

const copyThroughSelection = (text: string): boolean => {
  const area = document.createElement('textarea')
  const focused = document.activeElement
  area.value = text
  area.readOnly = true
  area.style.position = 'fixed'
  area.style.opacity = '0'
  // All but an open dialog is inert: a selection elsewhere would copy nothing.
  ;(focused?.closest('dialog') ?? document.body).append(area)
  area.select()
  try {
    return copySelection(document)
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

/** Copies a text; resolves to whether it is on the clipboard. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyThroughSelection(text)
  }
}

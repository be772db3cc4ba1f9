import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { isComposing } from '../is-composing.ts'
import { fieldId } from '../workbook/use-open-card.ts'

/** Id of the line that adds a tactic after the last row. */
export const addLineId = fieldId('table', 'add')

const isText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox')

/** By how many rows a key moves: Enter from any field, an arrow where the text ends that way. */
const stepOf = (event: KeyboardEvent): -1 | 0 | 1 => {
  const { key, target } = event
  if (event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return 0
  if (key === 'Enter') return event.shiftKey ? -1 : 1
  if (event.shiftKey || !(target instanceof HTMLTextAreaElement)) return 0
  const { selectionStart, selectionEnd, value } = target
  if (key === 'ArrowUp' && selectionEnd === 0) return -1
  return key === 'ArrowDown' && selectionStart === value.length ? 1 : 0
}

const moveInColumn = (event: KeyboardEvent): void => {
  const { target } = event
  if (!(target instanceof HTMLElement) || !isText(target)) return
  const step = stepOf(event)
  const row = target.closest('tr, li')
  if (step === 0 || !row) return
  event.preventDefault()
  const column = target.id.slice(target.id.lastIndexOf('-row-'))
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
  const cell = next?.querySelector<HTMLElement>(`[id$="${column}"]`)
  if (cell) cell.focus()
  else if (step > 0 && event.key === 'Enter') document.getElementById(addLineId)?.focus()
}

/**
 * Keys that move within a column, as in a spreadsheet: Enter, Shift with it, and arrows at the ends of a
 * text. Enter in the last row goes on to the line that adds another.
 */
export const useRowKeys = (rows: RefObject<HTMLElement>) =>
  useEffect(() => {
    const { current } = rows
    current?.addEventListener('keydown', moveInColumn)
    return () => current?.removeEventListener('keydown', moveInColumn)
  })

import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { findPart } from '../../plan/edit.ts'
import { focusOn } from '../../stores/focus.ts'
import { shiftStrategy, shiftTactic } from '../../stores/move-edits.ts'
import { $plan } from '../../stores/workbook.ts'
import { isComposing } from '../is-composing.ts'

const directions: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 }

/** Where Alt and an arrow mean nothing of their own: lists and dates open with them. */
const isFree = (target: Element) => !target.matches('select, input')

const move = (part: string, by: -1 | 1): boolean => {
  const plan = $plan.get()
  const kind = plan && findPart(plan, part)?.kind
  if (kind === 'strategy') return shiftStrategy(part, by)
  return kind === 'tactic' && shiftTactic(part, by)
}

/** Alt with an arrow moves the card that has the cursor, a tactic from list to list; the cursor goes along. */
export const useMoveKeys = (thread: RefObject<HTMLElement>) =>
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = directions[event.key]
      const { target } = event
      if (!by || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (isComposing(event) || !(target instanceof HTMLElement) || !isFree(target)) return
      const part = target.closest<HTMLElement>('.node[data-part]')?.dataset.part
      if (part === undefined) return
      event.preventDefault()
      const field = target.id.startsWith(`${part}-`) ? target.id.slice(part.length + 1) : 'card'
      if (move(part, by)) focusOn(part, field)
    }
    const { current } = thread
    current?.addEventListener('keydown', press)
    return () => current?.removeEventListener('keydown', press)
  }, [])

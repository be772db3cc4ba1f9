import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { $notice } from '../../stores/notice.ts'
import type * as dragging from '../drag/make-draggable.ts'

let loaded: typeof dragging | null = null

const load = async () => (loaded ??= await import('../drag/make-draggable.ts'))

const gripOf = ({ target }: Event) => (target instanceof Element ? target.closest('.grip') : null)

/** Follows a pointer that went down; what it returns tells its last event, null once it was let go. */
const followPointer = (down: PointerEvent): (() => PointerEvent | null) => {
  let last: PointerEvent | null = down
  const listeners = new AbortController()
  const listening = { signal: listeners.signal, capture: true }
  const release = () => {
    last = null
    listeners.abort()
  }
  const move = (event: PointerEvent) => {
    last = event
  }
  addEventListener('pointermove', move, listening)
  addEventListener('pointerup', release, listening)
  addEventListener('pointercancel', release, listening)
  return () => last
}

/**
 * Cards are dragged by their grips, with what that takes fetched when a pointer first comes to one;
 * a grip that was taken before it arrived is dragged from there to where the pointer is by then.
 */
export const useDragging = (thread: RefObject<HTMLElement>) =>
  useEffect(() => {
    const { current: root } = thread
    if (!root) return undefined
    const hover = (event: PointerEvent) => {
      if (!loaded && gripOf(event)) load().catch(() => undefined)
    }
    const loadAndTake = async (grip: Element, event: PointerEvent) => {
      const lastOfPointer = followPointer(event)
      try {
        const { makeDraggable } = await load()
        const last = lastOfPointer()
        if (!last) return
        makeDraggable(root)
        grip.dispatchEvent(new PointerEvent('pointerdown', event))
        grip.dispatchEvent(new PointerEvent('pointermove', last))
      } catch {
        $notice.set({ kind: 'not-loaded' })
      }
    }
    const press = (event: PointerEvent) => {
      const grip = gripOf(event)
      if (!grip || !event.isTrusted) return
      if (loaded) loaded.makeDraggable(root)
      else void loadAndTake(grip, event)
    }
    root.addEventListener('pointerover', hover)
    root.addEventListener('pointerdown', press, { capture: true })
    return () => {
      root.removeEventListener('pointerover', hover)
      root.removeEventListener('pointerdown', press, { capture: true })
    }
  }, [])

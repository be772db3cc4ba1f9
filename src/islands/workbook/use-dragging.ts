import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { $notice } from '../../stores/notice.ts'
import type * as dragging from '../drag/make-draggable.ts'

let loaded: typeof dragging | null = null

const load = async () => (loaded ??= await import('../drag/make-draggable.ts'))

const gripOf = ({ target }: Event) => (target instanceof Element ? target.closest('.grip') : null)

/** Tells whether the pointer that is down now has stayed down. */
const watchPointer = (): (() => boolean) => {
  let isDown = true
  const release = () => {
    isDown = false
  }
  addEventListener('pointerup', release, { once: true, capture: true })
  addEventListener('pointercancel', release, { once: true, capture: true })
  return () => isDown
}

/** Cards are dragged by their grips, with what that takes fetched when a pointer first comes to one. */
export const useDragging = (thread: RefObject<HTMLElement>) =>
  useEffect(() => {
    const { current: root } = thread
    if (!root) return undefined
    const hover = (event: PointerEvent) => {
      if (!loaded && gripOf(event)) load().catch(() => undefined)
    }
    const loadAndTake = async (grip: Element, event: PointerEvent) => {
      const isDown = watchPointer()
      try {
        const { makeDraggable } = await load()
        if (!isDown()) return
        makeDraggable(root)
        grip.dispatchEvent(new PointerEvent('pointerdown', event))
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

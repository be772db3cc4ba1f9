import { useLayoutEffect, useState } from 'preact/hooks'
import { loadFields } from './use-fields.ts'
import { $focus, type Focus } from '../../stores/focus.ts'

/** Id of a part's field in the page. */
export const fieldId = (part: string, field: string) => `${part}-${field}`

/** Fields that stand in the card itself, whether its panel is open or not. */
const alwaysThere = new Set([
  'card',
  'heading',
  'sentence',
  'title',
  'action',
  'add',
  'link',
  'quarter',
  'strategy',
])

/** Whether something stands where one looks, clear of what is fixed to the window's edges. */
const isInTheMiddle = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top > innerHeight / 4 && bottom < (innerHeight * 3) / 4
}

/**
 * Whether a part's panel is open. It opens when one of its fields is asked for, and that field
 * takes the cursor, unless another was asked for meanwhile.
 */
export const useOpenCard = (part: string) => {
  const [isOpen, setOpen] = useState(false)
  useLayoutEffect(() => {
    let frame = 0
    const put = (focus: Focus) => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if ($focus.get() !== focus) return
        const field = document.getElementById(fieldId(part, focus.field))
        if (field && !isInTheMiddle(field)) field.scrollIntoView({ block: 'center' })
        field?.focus({ preventScroll: true })
        $focus.set(null)
      })
    }
    const take = async (focus: Focus | null) => {
      if (focus?.part !== part) return
      if (!alwaysThere.has(focus.field)) {
        setOpen(true)
        await loadFields().catch(() => undefined)
      }
      put(focus)
    }
    const leave = $focus.subscribe((focus) => void take(focus))
    return () => {
      leave()
      cancelAnimationFrame(frame)
    }
  }, [part])
  return { isOpen, toggle: () => setOpen(!isOpen) }
}

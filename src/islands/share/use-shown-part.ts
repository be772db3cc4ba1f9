import { useEffect, useState } from 'preact/hooks'
import { $focus } from '../../stores/focus.ts'

const find = (part: string) =>
  document.querySelector<HTMLElement>(
    part === 'loose' ? '.loose-view' : `.plan-view [data-part="${CSS.escape(part)}"]`,
  )

/** Leads to a part that was picked elsewhere: `onAsked` is to draw the thread, then the part takes the cursor. */
export const useShownPart = (onAsked: () => void): void => {
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(
    () =>
      $focus.subscribe((focus) => {
        if (!focus) return
        $focus.set(null)
        setAsked(focus.part)
        onAsked()
      }),
    [],
  )
  useEffect(() => {
    const element = asked === null ? null : find(asked)
    setAsked(null)
    if (!element) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'center' })
  }, [asked])
}

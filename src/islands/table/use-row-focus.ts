import { useState } from 'preact/hooks'

type RowFocusEvent = FocusEvent & { currentTarget: HTMLElement }

const isInRow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('thead') === null

/** Whether a row has the cursor, also while the window is left; and the listeners for what is around the rows. */
export const useRowFocus = () => {
  const [isFocused, setFocused] = useState(false)
  const listeners = {
    onFocusIn: ({ target }: RowFocusEvent) => setFocused(isInRow(target)),
    onFocusOut: ({ currentTarget, relatedTarget }: RowFocusEvent) => {
      const goesOn = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      if (!goesOn && !currentTarget.contains(document.activeElement)) setFocused(false)
    },
  }
  return [isFocused, listeners] as const
}

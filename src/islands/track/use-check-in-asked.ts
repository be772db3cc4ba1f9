import { useLayoutEffect, useState, type MutableRef } from 'preact/hooks'
import { $focus } from '../../stores/focus.ts'

/**
 * Puts the cursor into the first number of the check-in within `frame`, ready to be typed over, when one is
 * asked for, and has the view drawn anew: the day may be another than when it was drawn.
 */
export const useCheckInAsked = (frame: MutableRef<HTMLElement | null>): void => {
  const [, setAsked] = useState(0)
  useLayoutEffect(
    () =>
      $focus.subscribe((focus) => {
        if (focus?.part !== 'check-in') return
        const field = frame.current?.querySelector<HTMLInputElement>('.check-in .fields input')
        field?.scrollIntoView({ block: 'center' })
        field?.focus()
        field?.select()
        $focus.set(null)
        setAsked((times) => times + 1)
      }),
    [],
  )
}

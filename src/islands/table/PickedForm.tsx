import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useViews } from '../workbook/context.ts'

interface Props {
  /** Makes the change; the form stays open where it says what stands in the way. */
  onApply?: () => void
  onClose: () => void
  /** What stands in the way; '' when nothing does. */
  wrong?: string
  children: ComponentChildren
}

/** What a change of the picked rows asks for: its first field takes the cursor, Escape closes it. */
export const PickedForm = ({ onApply, onClose, wrong = '', children }: Props) => {
  const { table } = useViews()
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, button')?.focus()
  }, [])
  useLayoutEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose()
    }
    const { current } = form
    current?.addEventListener('keydown', leave)
    return () => current?.removeEventListener('keydown', leave)
  }, [onClose])
  return (
    <form
      ref={form}
      class="picked-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onApply?.()
      }}
    >
      {children}
      {onApply && <button class="button primary">{table.apply}</button>}
      <p class="said" role="status">
        {wrong && <span class="wrong">{wrong}</span>}
      </p>
    </form>
  )
}

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon/Icon.tsx'

interface Props {
  id: string
  heading: string
  isOpen: boolean
  /** What it is about: it opens anew for another, also while the platform is still closing it. */
  subject?: unknown
  onClose: () => void
  closeLabel: string
  children: () => ComponentChildren
}

/** A tap outside closes it, where the browser knows how. */
const lightDismiss: Record<string, string> = { closedby: 'any' }

/** A modal dialog by the platform's own element; Escape closes it. */
export const Dialog = ({ id, heading, isOpen, subject, onClose, closeLabel, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === isOpen) return
    if (!isOpen) {
      dialog.close()
      return
    }
    dialog.showModal()
    const first = dialog.querySelector<HTMLElement>('[data-first-focus="true"]')
    ;(first ?? dialog.querySelector('h2'))?.focus()
  }, [isOpen, subject])
  return (
    <dialog
      ref={ref}
      id={id}
      class="dialog"
      aria-labelledby={`${id}-heading`}
      onClose={() => {
        if (!ref.current?.open) onClose()
      }}
      {...lightDismiss}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={`${id}-heading`} tabIndex={-1}>
            {heading}
          </h2>
          <button
            type="button"
            class="button plain"
            aria-label={closeLabel}
            onClick={() => ref.current?.close()}
          >
            <Icon name="cross" />
          </button>
        </div>
        {isOpen && children()}
      </div>
    </dialog>
  )
}

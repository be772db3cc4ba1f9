import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/Icon.tsx'

interface Props {
  id: string
  label: string
  isOpen: boolean
  toggle: () => void
  /** Shown as three dots where there is no room for words. */
  isCompact?: boolean
  children: () => ComponentChildren
}

/** The fields of a part, shown on request. */
export const Panel = ({ id, label, isOpen, toggle, isCompact = false, children }: Props) => (
  <>
    <button
      type="button"
      class="disclose"
      aria-expanded={isOpen}
      aria-controls={`${id}-panel`}
      onClick={toggle}
    >
      <Icon name={isCompact ? 'more' : isOpen ? 'up' : 'down'} />
      <span>{label}</span>
    </button>
    <fieldset id={`${id}-panel`} class="panel" hidden={!isOpen}>
      <legend class="visually-hidden">{label}</legend>
      {isOpen && children()}
    </fieldset>
  </>
)

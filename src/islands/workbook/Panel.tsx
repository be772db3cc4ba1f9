import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/Icon.tsx'

interface Props {
  id: string
  label: string
  isOpen: boolean
  toggle: () => void
  children: () => ComponentChildren
}

/** The fields of a part, shown on request. */
export const Panel = ({ id, label, isOpen, toggle, children }: Props) => (
  <>
    <button
      type="button"
      class="disclose"
      aria-expanded={isOpen}
      aria-controls={`${id}-panel`}
      onClick={toggle}
    >
      <Icon name={isOpen ? 'up' : 'down'} />
      <span>{label}</span>
    </button>
    <fieldset id={`${id}-panel`} class="panel" hidden={!isOpen}>
      <legend class="visually-hidden">{label}</legend>
      {isOpen && children()}
    </fieldset>
  </>
)

import type { ComponentChildren } from 'preact'
import { focusOn } from '../../stores/focus.ts'
import { fill } from '../../strings/format.ts'
import { useWorkbook } from './context.ts'

interface Props {
  part: string
  /** The field that the chip opens. */
  field: string
  name: string
  /** What is filled in; nothing asks for it. */
  children?: ComponentChildren
  /** Whether its absence weighs enough to be shown. */
  wanted?: boolean
}

/** One fact of a part at a glance; a tap opens the field it stands for. */
export const Chip = ({ part, field, name, children, wanted = true }: Props) => {
  const { words } = useWorkbook()
  const isMissing = children === undefined || children === null || children === ''
  if (isMissing && !wanted) return null
  return (
    <button
      type="button"
      class={isMissing ? 'chip missing' : 'chip'}
      onClick={() => focusOn(part, field)}
    >
      {isMissing ? (
        fill(words.chips.missing, { name })
      ) : (
        <>
          {name && `${name} `}
          <b>{children}</b>
        </>
      )}
    </button>
  )
}

import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { deleteTactics } from '../../stores/tactics-edits.ts'
import { Icon } from '../icon/Icon.tsx'
import { useViews } from '../workbook/context.ts'
import { PickedDates } from './PickedDates.tsx'
import { PickedOwner } from './PickedOwner.tsx'
import { PickedState } from './PickedState.tsx'
import { PickedStrategy } from './PickedStrategy.tsx'

const forms = {
  owner: PickedOwner,
  dates: PickedDates,
  state: PickedState,
  strategy: PickedStrategy,
} as const

type FormName = keyof typeof forms

const names: readonly FormName[] = ['owner', 'dates', 'state', 'strategy']

/** Where Enter on the box of a row leads. */
export const firstAction = 'picked-owner-button'

interface Props {
  plan: Plan
  /** The picked tactics: one at least. */
  ids: readonly string[]
  onRelease: () => void
}

/** What can be done with the picked tactics at once, each as one step. */
export const PickedActions = ({ plan, ids, onRelease }: Props) => {
  const { table } = useViews()
  const [open, setOpen] = useState<FormName | null>(null)
  const Form = open && forms[open]

  const close = () => {
    setOpen(null)
    if (open) document.getElementById(`picked-${open}-button`)?.focus()
  }

  return (
    <div class="picked-actions" role="group" aria-label={table.actions.label}>
      {names.map((name) => (
        <button
          key={name}
          id={`picked-${name}-button`}
          type="button"
          class="button"
          aria-expanded={open === name}
          onClick={() => setOpen(open === name ? null : name)}
        >
          {table.actions[name]}
        </button>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          deleteTactics(ids)
          onRelease()
          focusOn('table', 'heading')
        }}
      >
        {table.actions.remove}
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={table.actions.release}
        onClick={() => {
          onRelease()
          focusOn('table', 'heading')
        }}
      >
        <Icon name="cross" />
      </button>
      {Form && <Form key={open} plan={plan} ids={ids} onClose={close} />}
    </div>
  )
}

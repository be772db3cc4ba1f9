import { changeTactics } from '../../stores/tactics-edits.ts'
import { useWorkbook } from '../workbook/context.ts'
import { entries } from '../workbook/entries.ts'
import { PickedForm } from './PickedForm.tsx'
import type { PickedProps } from './picked-props.ts'

/** Puts the picked tactics into one state. */
export const PickedState = ({ ids, onClose }: PickedProps) => {
  const { words } = useWorkbook()
  return (
    <PickedForm onClose={onClose}>
      {entries(words.tactic.states).map(([state, name]) => (
        <button
          key={state}
          type="button"
          class="button"
          onClick={() => {
            changeTactics(ids, { state })
            onClose()
          }}
        >
          {name}
        </button>
      ))}
    </PickedForm>
  )
}

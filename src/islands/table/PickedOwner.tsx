import { useState } from 'preact/hooks'
import { suggestionsFor } from '../../stores/suggestions.ts'
import { changeTactics } from '../../stores/tactics-edits.ts'
import { TextField } from '../fields/TextField.tsx'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { PickedForm } from './PickedForm.tsx'
import type { PickedProps } from './picked-props.ts'

/** Gives the picked tactics one owner. */
export const PickedOwner = ({ ids, onClose }: PickedProps) => {
  const { words } = useWorkbook()
  const views = useViews()
  const [owner, setOwner] = useState('')
  return (
    <PickedForm
      onApply={() => {
        changeTactics(ids, { owner: owner.trim() })
        onClose()
      }}
      onClose={onClose}
    >
      <TextField
        id="picked-owner"
        label={words.tactic.owner}
        value={owner}
        suggest={suggestionsFor('owner')}
        onText={setOwner}
      />
      <p class="eyebrow">{views.table.noOwner}</p>
    </PickedForm>
  )
}

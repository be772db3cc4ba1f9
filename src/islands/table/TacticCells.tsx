import type { PlainDate, Tactic } from '../../plan/index.ts'
import { changeTactic } from '../../stores/plan-edits.ts'
import { suggestionsFor } from '../../stores/suggestions.ts'
import { fill } from '../../strings/format.ts'
import { DateInput } from '../fields/DateInput.tsx'
import { GrowingText } from '../fields/GrowingText.tsx'
import { SuggestingInput } from '../fields/SuggestingInput.tsx'
import { still } from '../still.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { entries } from '../workbook/entries.ts'
import { fieldId } from '../workbook/use-open-card.ts'

interface Props {
  tactic: Tactic
}

/** What a field of a row is called: its name and the tactic's. */
export const useCellLabel = ({ action }: Tactic) => {
  const { table, parts } = useViews()
  return (field: string) => fill(table.cell, { field, tactic: action || parts.tactic })
}

/** The action, edited in its row. */
export const ActionCell = still(({ tactic: { id, action } }: Props) => {
  const { words } = useWorkbook()
  return (
    <GrowingText
      id={fieldId(id, 'row-action')}
      class="action"
      label={words.tactic.action}
      value={action}
      onText={(text) => changeTactic(id, { action: text })}
    />
  )
})

/** The owner, edited in its row, from those the plan names. */
export const OwnerCell = still(({ tactic }: Props) => {
  const { words } = useWorkbook()
  const label = useCellLabel(tactic)
  return (
    <SuggestingInput
      id={fieldId(tactic.id, 'row-owner')}
      class="cell"
      label={label(words.tactic.owner)}
      value={tactic.owner}
      suggest={suggestionsFor('owner')}
      onText={(owner) => changeTactic(tactic.id, { owner })}
    />
  )
})

interface DueProps extends Props {
  from: PlainDate | undefined
  to: PlainDate | undefined
}

/** The day it is due, edited in its row; `from` and `to` are the days the picker offers. */
export const DueCell = still(({ tactic, from, to }: DueProps) => {
  const { words } = useWorkbook()
  const label = useCellLabel(tactic)
  return (
    <DateInput
      id={fieldId(tactic.id, 'row-due')}
      class="cell"
      label={label(words.tactic.due)}
      value={tactic.due}
      min={from}
      max={to}
      onDate={(due) => changeTactic(tactic.id, { due })}
    />
  )
})

/** The state, picked in its row. */
export const StateCell = still(({ tactic }: Props) => {
  const { words } = useWorkbook()
  const label = useCellLabel(tactic)
  return (
    <select
      id={fieldId(tactic.id, 'row-state')}
      class="cell"
      aria-label={label(words.tactic.state)}
      value={tactic.state}
      onChange={(event) => {
        const picked = entries(words.tactic.states).find(
          ([state]) => state === event.currentTarget.value,
        )
        if (picked) changeTactic(tactic.id, { state: picked[0] })
      }}
    >
      {entries(words.tactic.states).map(([state, text]) => (
        <option key={state} value={state} selected={state === tactic.state}>
          {text}
        </option>
      ))}
    </select>
  )
})

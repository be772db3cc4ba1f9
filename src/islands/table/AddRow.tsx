import { limits } from '../../plan/limits.ts'
import type { Plan } from '../../plan/index.ts'
import { createTactic } from '../../stores/plan-edits.ts'
import { fill } from '../../strings/format.ts'
import { AddLine } from '../workbook/AddLine.tsx'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { addLineId } from './use-row-keys.ts'

interface Props {
  plan: Plan
  /** The strategy that the rows are of; '' or `tray` where a new tactic waits to be linked. */
  strategy: string
}

/** The line after the last row: what is typed there becomes a tactic of the strategy shown, or of the tray. */
export const AddRow = ({ plan, strategy: id }: Props) => {
  const { words } = useWorkbook()
  const { table } = useViews()
  const place = plan.strategies.findIndex((each) => each.id === id)
  const strategy = plan.strategies[place]
  const label = strategy
    ? fill(words.tactic.addTo, {
        title: strategy.title || fill(words.strategy.tag, { number: String(place + 1) }),
      })
    : table.addToTray
  return (
    <AddLine
      id={addLineId}
      label={label}
      placeholder={label}
      button={words.tactic.addButton}
      full={
        strategy
          ? fill(words.tactic.full, { limit: String(limits.tactics) })
          : fill(words.tray.full, { limit: String(limits.loose) })
      }
      onAdd={(action) => createTactic(strategy?.id ?? null, action)}
    />
  )
}

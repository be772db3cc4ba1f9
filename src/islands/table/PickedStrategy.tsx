import { useState } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'
import { focusOn } from '../../stores/focus.ts'
import { makeStrategyOf } from '../../stores/paste-edits.ts'
import { serveMany } from '../../stores/tactics-edits.ts'
import { fill } from '../../strings/format.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { PickedForm } from './PickedForm.tsx'
import type { PickedProps } from './picked-props.ts'

/** Links the picked tactics to one strategy, there already or new, or sets them loose. */
export const PickedStrategy = ({ plan, ids, onClose }: PickedProps) => {
  const { words } = useWorkbook()
  const { table } = useViews()
  const [target, setTarget] = useState('')
  const [isFull, setFull] = useState(false)

  const apply = () => {
    if (target === 'new') {
      const made = makeStrategyOf(ids, '')
      if (made === null) setFull(true)
      else focusOn(made, 'title')
      return
    }
    if (target === '') return
    const list = target === 'tray' ? null : target
    const there = plan.strategies.find(({ id }) => id === list)?.tactics ?? plan.loose
    const areThere = ids.every((id) => there.some((each) => each.id === id))
    if (areThere || serveMany(ids, list)) onClose()
    else setFull(true)
  }

  return (
    <PickedForm
      onApply={apply}
      onClose={onClose}
      wrong={
        isFull
          ? fill(table.noRoom, { tactics: String(limits.tactics), loose: String(limits.loose) })
          : ''
      }
    >
      <SelectField
        id="picked-strategy"
        label={table.serves}
        value={target}
        options={[
          ['', table.pick],
          ...plan.strategies.map(
            ({ id, title }, index) =>
              [id, title || fill(words.strategy.tag, { number: String(index + 1) })] as const,
          ),
          ...(plan.strategies.length < limits.strategies
            ? [['new', words.tray.newStrategy] as const]
            : []),
          ['tray', words.tactic.tray],
        ]}
        onPick={(picked) => {
          setTarget(picked)
          setFull(false)
        }}
      />
    </PickedForm>
  )
}

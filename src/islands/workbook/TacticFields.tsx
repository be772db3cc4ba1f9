import { findPart } from '../../plan/edit.ts'
import type { Tactic } from '../../plan/index.ts'
import { quarterEnd, quarterStart } from '../../plan/quarter.ts'
import { focusOn } from '../../stores/focus.ts'
import { changeTactic, deleteTactic, serve } from '../../stores/plan-edits.ts'
import { placeTactic } from '../../stores/move-edits.ts'
import { suggestionsFor } from '../../stores/suggestions.ts'
import { today } from '../../stores/today.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill } from '../../strings/format.ts'
import { useFieldStyle } from '../fields/context.ts'
import { DateField } from '../fields/DateField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { usualEnds, usualStarts } from '../fields/quick-dates.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useStore } from '../use-store.ts'
import { Icon } from '../icon/Icon.tsx'
import { entries } from './entries.ts'
import { useWorkbook } from './context.ts'
import { fieldId } from './use-open-card.ts'

/** Every field of a tactic. */
export const TacticFields = ({ tactic }: { tactic: Tactic }) => {
  const { tactic: text } = useWorkbook().words
  const style = useFieldStyle()
  const quarter = useStore($plan)?.quarter ?? null
  const from = quarter ? quarterStart(quarter) : undefined
  const to = quarter ? quarterEnd(quarter) : undefined
  const { id, measure } = tactic
  const field = (name: string) => fieldId(id, name)
  const change = (patch: Partial<Tactic>) => changeTactic(id, patch)
  return (
    <div class="fields">
      <TextField
        id={field('measureName')}
        label={text.measureName}
        hint={text.measureHint}
        value={measure.name}
        suggest={suggestionsFor('measure')}
        onText={(name) => change({ measure: { ...measure, name } })}
      />
      <NumberField
        id={field('target')}
        label={text.target}
        value={measure.target}
        onNumber={(target) => change({ measure: { ...measure, target } })}
        onUnit={(unit) => {
          if (!measure.name) change({ measure: { ...measure, name: unit } })
        }}
        onRate={(rate) => change({ frequency: rate })}
      />
      <DateField
        id={field('start')}
        label={text.start}
        value={tactic.start}
        min={from}
        max={to}
        choices={quarter ? usualStarts(quarter, today(), style) : []}
        onDate={(start) => change({ start })}
      />
      <DateField
        id={field('due')}
        label={text.due}
        value={tactic.due}
        min={from}
        max={to}
        choices={quarter ? usualEnds(quarter, style) : []}
        onDate={(due) => change({ due })}
      />
      <TextField
        id={field('owner')}
        label={text.owner}
        value={tactic.owner}
        suggest={suggestionsFor('owner')}
        onText={(owner) => change({ owner })}
      />
      <TextField
        id={field('channel')}
        label={text.channel}
        value={tactic.channel}
        suggest={suggestionsFor('channel')}
        onText={(channel) => change({ channel })}
      />
      <TextField
        id={field('frequency')}
        label={text.frequency}
        hint={text.frequencyHint}
        value={tactic.frequency}
        onText={(frequency) => change({ frequency })}
      />
      <NumberField
        id={field('cost')}
        label={text.cost}
        value={tactic.cost}
        onNumber={(cost) => change({ cost })}
      />
      <SelectField
        id={field('state')}
        label={text.state}
        value={tactic.state}
        options={entries(text.states)}
        onPick={(state) => state && change({ state })}
      />
      <NumberField
        id={field('amountDone')}
        label={text.amountDone}
        value={tactic.amountDone}
        onNumber={(amountDone) => change({ amountDone })}
      />
    </div>
  )
}

/** Where a tactic stands: which strategy it serves, its place, or out with it. */
export const TacticActions = ({ tactic }: { tactic: Tactic }) => {
  const { words } = useWorkbook()
  const plan = useStore($plan)
  const part = plan && findPart(plan, tactic.id)
  if (!plan || part?.kind !== 'tactic') return null
  const { strategy, index } = part
  const text = words.tactic
  const list = strategy?.tactics ?? plan.loose
  const move = (by: -1 | 1) => placeTactic(tactic.id, strategy?.id ?? null, index + by)
  return (
    <div class="card-actions">
      {strategy && (
        <SelectField
          id={fieldId(tactic.id, 'serves')}
          label={text.moveTo}
          value={strategy.id}
          options={[
            ...plan.strategies.map(
              ({ id, title }, place) =>
                [id, title || fill(words.strategy.tag, { number: String(place + 1) })] as const,
            ),
            ['', text.tray] as const,
          ]}
          onPick={(target) => serve(tactic.id, target || null)}
        />
      )}
      <button
        type="button"
        class="button"
        disabled={index === 0}
        aria-keyshortcuts="Alt+ArrowUp"
        title="Alt + ↑"
        onClick={() => move(-1)}
      >
        <Icon name="up" />
        {text.up}
      </button>
      <button
        type="button"
        class="button"
        disabled={index === list.length - 1}
        aria-keyshortcuts="Alt+ArrowDown"
        title="Alt + ↓"
        onClick={() => move(1)}
      >
        <Icon name="down" />
        {text.down}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          const next = list[index + 1] ?? list[index - 1]
          deleteTactic(tactic.id)
          focusOn(next?.id ?? strategy?.id ?? 'loose', (next ?? strategy) ? 'card' : 'heading')
        }}
      >
        <Icon name="trash" />
        {text.remove}
      </button>
    </div>
  )
}

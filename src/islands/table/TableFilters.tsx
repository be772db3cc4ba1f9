import type { ComponentChildren } from 'preact'
import type { Plan } from '../../plan/index.ts'
import { usedNames } from '../../plan/used-names.ts'
import { fill } from '../../strings/format.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { entries } from '../workbook/entries.ts'
import { noFilter, type TacticFilter } from './filter-tactics.ts'

interface Props {
  plan: Plan
  filter: TacticFilter
  onFilter: (filter: TacticFilter) => void
}

const Choices = ({ plan, filter, onFilter }: Props) => {
  const { words } = useWorkbook()
  const { table } = useViews()
  const set = (part: Partial<TacticFilter>) => onFilter({ ...filter, ...part })
  const owners = [...new Set([...usedNames(plan, 'owner'), filter.owner])].filter(Boolean)
  return (
    <>
      <SelectField
        id="table-strategy"
        label={words.strategy.title}
        value={filter.strategy}
        options={[
          ['', table.all],
          ...plan.strategies.map(
            ({ id, title }, index) =>
              [id, title || fill(words.strategy.tag, { number: String(index + 1) })] as const,
          ),
          ['tray', words.tray.heading],
        ]}
        onPick={(strategy) => set({ strategy })}
      />
      <SelectField
        id="table-owner"
        label={words.tactic.owner}
        value={filter.owner}
        options={[['', table.anyone], ...owners.map((name) => [name, name] as const)]}
        onPick={(owner) => set({ owner })}
      />
      <SelectField
        id="table-state"
        label={words.tactic.state}
        value={filter.state}
        options={[['', table.all], ...entries(words.tactic.states)]}
        onPick={(state) => set({ state })}
      />
      <SelectField
        id="table-lack"
        label={table.lack}
        value={filter.lack}
        options={[['', table.all], ...entries(table.lacks)]}
        onPick={(lack) => set({ lack })}
      />
    </>
  )
}

interface FiltersProps extends Props {
  isNarrow: boolean
  /** More to choose, on a phone. */
  children: ComponentChildren
}

/** Which tactics to show: those with some words, of a strategy, of a person, in a state, or lacking something. */
export const TableFilters = ({ isNarrow, children, ...props }: FiltersProps) => {
  const { table } = useViews()
  const { filter, onFilter } = props
  return (
    <div class="table-filters" role="search" aria-label={table.find}>
      <div class="labelled">
        <label for="table-find">{table.find}</label>
        <input
          id="table-find"
          class="field"
          type="search"
          placeholder={table.findHint}
          autocomplete="off"
          value={filter.find}
          onInput={(event) => onFilter({ ...filter, find: event.currentTarget.value })}
        />
      </div>
      {isNarrow ? (
        <details>
          <summary>{table.filters}</summary>
          <div class="more-filters">
            <Choices {...props} />
            {children}
          </div>
        </details>
      ) : (
        <Choices {...props} />
      )}
      {JSON.stringify(filter) !== JSON.stringify(noFilter) && (
        <button type="button" class="button" onClick={() => onFilter(noFilter)}>
          {table.clear}
        </button>
      )}
    </div>
  )
}

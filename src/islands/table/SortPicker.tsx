import { SelectField } from '../fields/SelectField.tsx'
import { useViews } from '../workbook/context.ts'
import { entries } from '../workbook/entries.ts'
import type { Sorting } from './sort-tactics.ts'
import { useColumnNames } from './use-column-names.ts'

interface Props {
  sorting: Sorting | null
  onSort: (sorting: Sorting | null) => void
}

/** What the cards are sorted by: they have no headings to press. */
export const SortPicker = ({ sorting, onSort }: Props) => {
  const { table } = useViews()
  return (
    <>
      <SelectField
        id="table-sort"
        label={table.sortBy}
        value={sorting?.column ?? ''}
        options={[['', table.planOrder], ...entries(useColumnNames())]}
        onPick={(column) => onSort(column ? { column, direction: 'ascending' } : null)}
      />
      {sorting && (
        <label class="check">
          <input
            type="checkbox"
            checked={sorting.direction === 'descending'}
            onChange={(event) =>
              onSort({
                ...sorting,
                direction: event.currentTarget.checked ? 'descending' : 'ascending',
              })
            }
          />
          {table.descending}
        </label>
      )}
    </>
  )
}

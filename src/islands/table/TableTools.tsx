import type { Plan } from '../../plan/index.ts'
import { fill, plural } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { PickedActions } from './PickedActions.tsx'

interface Props {
  plan: Plan
  /** How many rows are shown, of how many tactics. */
  shown: number
  total: number
  picked: readonly string[]
  onPickAll: () => void
  onRelease: () => void
}

/** How many rows are shown and picked, and what can be done with those. */
export const TableTools = ({ plan, shown, total, picked, onPickAll, onRelease }: Props) => {
  const { lang } = useWorkbook()
  const { table } = useViews()
  const count = picked.length
  const said = fill(plural(table.shown, total, lang), {
    shown: String(shown),
    count: String(total),
  })
  return (
    <div class="table-tools">
      <label class="check">
        <input
          type="checkbox"
          disabled={shown === 0}
          checked={count > 0 && count === shown}
          indeterminate={count > 0 && count < shown}
          onChange={(event) => {
            if (event.currentTarget.checked) onPickAll()
            else onRelease()
          }}
        />
        {table.chooseAll}
      </label>
      <p class="eyebrow" role="status">
        {count > 0
          ? `${said} · ${fill(plural(table.chosen, count, lang), { count: String(count) })}`
          : said}
      </p>
      {count > 0 && <PickedActions plan={plan} ids={picked} onRelease={onRelease} />}
    </div>
  )
}

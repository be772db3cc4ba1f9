import { still } from '../still.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { fieldId } from '../workbook/use-open-card.ts'
import { OpenButton, PickBox, writeTarget } from './RowControls.tsx'
import type { RowProps } from './row-props.ts'
import { ActionCell, DueCell, OwnerCell, StateCell } from './TacticCells.tsx'

const Card = still(({ tactic, serves, isPicked, remarks, from, to, onPick, onEnter }: RowProps) => {
  const { words, decimal } = useWorkbook()
  const { id } = tactic
  const names = words.tactic
  const facts = [serves, tactic.channel, writeTarget(tactic, decimal)].filter(Boolean).join(' · ')
  return (
    <li id={fieldId(id, 'row')} class={isPicked ? 'picked' : undefined} data-part={id}>
      <div class="card-head">
        <PickBox tactic={tactic} isPicked={isPicked} onPick={onPick} onEnter={onEnter} />
        <ActionCell tactic={tactic} />
        <OpenButton tactic={tactic} remarks={remarks} />
      </div>
      <p class="eyebrow">{facts}</p>
      <dl>
        <div>
          <dt>{names.owner}</dt>
          <dd>
            <OwnerCell tactic={tactic} />
          </dd>
        </div>
        <div>
          <dt>{names.due}</dt>
          <dd>
            <DueCell tactic={tactic} from={from} to={to} />
          </dd>
        </div>
        <div>
          <dt>{names.state}</dt>
          <dd>
            <StateCell tactic={tactic} />
          </dd>
        </div>
      </dl>
    </li>
  )
})

/** The tactics as cards, for phones, edited where they stand. */
export const TacticList = ({ rows }: { rows: readonly RowProps[] }) => {
  const { table } = useViews()
  return (
    <ul class="tactic-list" aria-label={table.heading}>
      {rows.map((row) => (
        <Card key={row.tactic.id} {...row} />
      ))}
    </ul>
  )
}

import { useMemo, useState } from 'preact/hooks'
import {
  addStrategies,
  missingStrategies,
  placeRows,
  repeatsIn,
  type RowPlace,
} from '../../files/add-rows.ts'
import { readTacticRows, type ImportedTactic } from '../../files/read-tactic-rows.ts'
import type { TacticsSheet } from '../../files/tactics-sheet.ts'
import type { Plan } from '../../plan/index.ts'
import { emptyPlan } from '../../plan/new-plan.ts'
import { listContext } from '../../plan/paste/list-context.ts'
import { addSheet } from '../../stores/add-sheet.ts'
import { newId } from '../../stores/new-id.ts'
import { today } from '../../stores/today.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'
import { SheetColumns } from './SheetColumns.tsx'
import { SheetRows } from './SheetRows.tsx'

interface Props {
  plan: Plan | null
  name: string
  sheet: TacticsSheet
  words: Strings['opening']
  files: Strings['files']
  onAdded: () => void
  onCancel: () => void
}

/** The tactics of a sheet on their way into the plan: its columns, its rows, what fits. */
export const SheetForm = ({ plan, name, sheet, words, files, onAdded, onCancel }: Props) => {
  const { lang, decimal } = useWorkbook()
  const { sheet: text } = words
  const usual = { language: lang, decimal, today: today() }
  const [places, setPlaces] = useState(sheet.headings.map(({ column }) => column))
  const [decided, setDecided] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [isGrowing, setGrowing] = useState(false)

  const into = useMemo(() => plan ?? emptyPlan(newId(), usual), [plan])
  const rows = useMemo(
    () => readTacticRows(sheet, listContext(plan, usual), places),
    [sheet, plan, places],
  )
  const repeats = useMemo(() => repeatsIn(into), [into])
  const isChosen = (row: ImportedTactic) =>
    row.tactic.action !== '' && (decided.get(row.line) ?? !repeats(row))
  const chosen = rows.filter(isChosen)
  const missing = missingStrategies(into, chosen)
  const strategies = isGrowing ? missing : []
  const grown = addStrategies(into, strategies, newId)
  const placed = new Map(
    placeRows(grown, chosen).map((place, index): [number, RowPlace] => [
      chosen[index]?.line ?? 0,
      place,
    ]),
  )
  const left = chosen.filter(({ line }) => placed.get(line)?.kind === 'no-room')
  const adding = chosen.length - left.length
  const hasAction = places.includes('action')

  const count = (forms: { one: string; other: string }, number: number, rest = {}) =>
    fill(plural(forms, number, lang), { count: String(number), ...rest })
  const toCheck = chosen.filter(({ problems }) => problems.length > 0).length
  const summary = [
    count(text.read, rows.length, { name }),
    hasAction && toCheck > 0 && count(text.check, toCheck),
    hasAction && rows.length > chosen.length && count(text.out, rows.length - chosen.length),
  ]
  const linesOf = (some: readonly ImportedTactic[]) => some.map(({ line }) => line).join(', ')

  return (
    <form
      class="sheet-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (addSheet(chosen, strategies) > 0) onAdded()
      }}
    >
      <p role="status">{summary.filter(Boolean).join(' · ')}</p>
      <SheetColumns sheet={sheet} places={places} words={text} files={files} onPlaces={setPlaces} />
      {!hasAction && (
        <p class="wrong" role="alert">
          {text.noAction}
        </p>
      )}
      {rows.length === 0 && <p>{text.none}</p>}
      {hasAction && rows.length > 0 && (
        <SheetRows
          rows={rows}
          plan={grown}
          placed={placed}
          repeats={repeats}
          words={text}
          files={files}
          onDecide={(line, isIn) => setDecided(new Map(decided).set(line, isIn))}
        />
      )}
      {missing.length > 0 && (
        <label class="sheet-check">
          <input
            type="checkbox"
            checked={isGrowing}
            onChange={({ currentTarget: { checked } }) => setGrowing(checked)}
          />
          <span>{count(text.missing, missing.length, { titles: missing.join(' · ') })}</span>
        </label>
      )}
      {left.length > 0 && (
        <p class="sheet-left" role="status">
          {count(text.left, left.length, { rows: linesOf(left) })}
        </p>
      )}
      <div class="card-actions">
        <button class="button primary" disabled={adding === 0}>
          {count(text.add, adding)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
        <p class="why">{text.keeps}</p>
      </div>
    </form>
  )
}

import { useState } from 'preact/hooks'
import type { RowPlace } from '../../files/add-rows.ts'
import type { ImportedTactic } from '../../files/read-tactic-rows.ts'
import type { Plan } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'
import { sayFacts, sayPlace, sayProblem } from './say-row.ts'

interface Props {
  rows: readonly ImportedTactic[]
  /** The plan that the places speak of. */
  plan: Plan
  /** Where each chosen row goes, by its number. */
  placed: ReadonlyMap<number, RowPlace>
  repeats: (row: ImportedTactic) => boolean
  words: Strings['opening']['sheet']
  files: Strings['files']
  onDecide: (line: number, isIn: boolean) => void
}

/** Rows that are shown without being asked for: what is done with them stands below. */
const shownAtFirst = 12

const problemsFirst = (one: ImportedTactic, other: ImportedTactic) =>
  Number(other.problems.length > 0) - Number(one.problems.length > 0)

/** The rows of a sheet with what comes in of each; those with something to look at come first. */
export const SheetRows = ({ rows, plan, placed, repeats, words, files, onDecide }: Props) => {
  const { lang, decimal } = useWorkbook()
  const [isAll, setAll] = useState(false)
  const sorted = rows.toSorted(problemsFirst)
  const shown = isAll ? sorted : sorted.slice(0, shownAtFirst)
  const more = rows.length - shown.length
  return (
    <>
      <h3>{words.rows}</h3>
      <ul class="sheet-rows">
        {shown.map((row) => {
          const { line, tactic, problems } = row
          const place = placed.get(line)
          const facts = [
            fill(words.row, { number: String(line) }),
            repeats(row) && words.repeated,
            place && sayPlace(place, row, plan, words),
            ...sayFacts(tactic, files, words, { lang, decimal }),
          ]
          return (
            <li key={line} class={place ? '' : 'out'}>
              <label class="sheet-check">
                <input
                  type="checkbox"
                  checked={place !== undefined}
                  disabled={tactic.action === ''}
                  aria-describedby={`sheet-row-${line}`}
                  onChange={({ currentTarget: { checked } }) => onDecide(line, checked)}
                />
                <span>{tactic.action || files.none.action}</span>
              </label>
              <div id={`sheet-row-${line}`}>
                <p class="why">{facts.filter(Boolean).join(' · ')}</p>
                {problems.map((problem) => (
                  <p key={problem.column} class="sheet-problem">
                    {sayProblem(problem, row, files, words, decimal)}
                  </p>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {fill(plural(words.showAll, more, lang), { count: String(more) })}
        </button>
      )}
    </>
  )
}

import type { Heading, TacticsSheet } from '../../files/tactics-sheet.ts'
import { columns, type Cell, type Column } from '../../files/tactic-table.ts'
import { plainNumber } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { useWorkbook } from '../workbook/context.ts'

interface Props {
  sheet: TacticsSheet
  places: readonly (Column | null)[]
  words: Strings['opening']['sheet']
  files: Strings['files']
  onPlaces: (places: (Column | null)[]) => void
}

const beginning = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text)

/** A column holds one thing: what is chosen for one heading is taken from the other that had it. */
const placed = (places: readonly (Column | null)[], index: number, column: Column | null) =>
  places.map((each, at) => (at === index ? column : each === column ? null : each))

/** What each column of a sheet brings, to be put right where it was misunderstood. */
export const SheetColumns = ({ sheet, places, words, files, onPlaces }: Props) => {
  const { decimal } = useWorkbook()
  const said = (cell: Cell | undefined) => {
    if (!cell) return ''
    if (cell.kind === 'number') return plainNumber(cell.value, decimal)
    return cell.kind === 'date' ? cell.date : cell.text.trim()
  }
  const exampleOf = (index: number) =>
    sheet.rows.map(({ cells }) => said(cells[index])).find((text) => text !== '') ?? ''
  const shown = sheet.headings
    .map((heading, index): [Heading, number, string] => [heading, index, exampleOf(index)])
    .filter(([{ text }, , example]) => text !== '' || example !== '')
  const isClear = shown.every(([{ column }]) => column !== null)
  const options = [
    ['', words.leave] as const,
    ...columns.map((column) => [column, files.columns[column]] as const),
  ]
  return (
    <details open={!isClear}>
      <summary>{words.columns}</summary>
      <div class="sheet-columns">
        {shown.map(([{ text }, index, example]) => (
          <div key={index}>
            <SelectField
              id={`sheet-column-${index}`}
              label={text || fill(words.unnamed, { number: String(index + 1) })}
              value={places[index] ?? ''}
              options={options}
              onPick={(picked) => onPlaces(placed(places, index, picked || null))}
            />
            {example && <p class="why">{fill(words.example, { text: beginning(example) })}</p>}
          </div>
        ))}
      </div>
    </details>
  )
}

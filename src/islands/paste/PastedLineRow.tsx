import { writeNumber } from '../../plan/index.ts'
import type { KeyedLine } from '../../plan/paste/decide-lines.ts'
import type { TacticFields } from '../../plan/paste/read-table.ts'
import type { Place } from '../../plan/paste/propose-kinds.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, writeDate } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook, type WorkbookContext } from '../workbook/context.ts'
import { sayWhy } from './say-why.ts'

const places: readonly Place[] = ['objective', 'strategy', 'tactic', 'out']

/** The fields that a row of a sheet fills in, with their names. */
const named = (
  { owner, channel, start, due, frequency, measure, cost }: TacticFields,
  { words, lang, decimal }: WorkbookContext,
): (readonly [string, string])[] => {
  const { tactic } = words
  const all: [string, string | null | undefined][] = [
    [tactic.owner, owner],
    [tactic.channel, channel],
    [tactic.start, start && writeDate(start, lang)],
    [tactic.due, due && writeDate(due, lang)],
    [tactic.frequency, frequency],
    [tactic.measureName, measure?.name],
    [
      tactic.target,
      typeof measure?.target === 'number'
        ? `${writeNumber(measure.target, decimal)} ${measure.unit}`.trim()
        : null,
    ],
    [tactic.cost, typeof cost === 'number' ? writeNumber(cost, decimal) : null],
  ]
  return all.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

interface Props {
  id: string
  line: KeyedLine
  words: Strings['paste']
  hasObjective: boolean
  onPlace: (place: Place) => void
}

/** One pasted line: its text, what it becomes, and why that is proposed. */
export const PastedLineRow = ({ id, line, words, hasObjective, onPlace }: Props) => {
  const workbook = useWorkbook()
  const { place, why, line: pasted } = line
  const fields = place === 'tactic' && pasted.fields ? named(pasted.fields, workbook) : []
  const notes = [
    sayWhy(why, pasted, words),
    ...fields.map(([name, value]) => fill(words.field, { name, value })),
  ].filter(Boolean)
  return (
    <li class={`pasted-line ${place}`}>
      <label for={id}>
        {place !== 'out' && <Icon name={place} />}
        <span>{pasted.text}</span>
      </label>
      <select
        id={id}
        class="field"
        aria-describedby={notes.length > 0 ? `${id}-why` : undefined}
        value={place}
        onChange={({ currentTarget: { value } }) => {
          const picked = places.find((each) => each === value)
          if (picked) onPlace(picked)
        }}
      >
        {places.map((each) => (
          <option key={each} value={each} selected={each === place}>
            {each === 'objective' && hasObjective ? words.replaces : words.places[each]}
          </option>
        ))}
      </select>
      {notes.length > 0 && (
        <p id={`${id}-why`} class="why">
          {notes.join(' · ')}
        </p>
      )}
    </li>
  )
}

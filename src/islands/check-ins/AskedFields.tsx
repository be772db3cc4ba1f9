import type { Asked } from '../../plan/track/asked.ts'
import type { Tactic } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { useWorkbook } from '../workbook/context.ts'
import { entries } from '../workbook/entries.ts'

interface Props {
  /** Begins the ids of the fields. */
  id: string
  parts: readonly Asked[]
  words: Strings['checkIns']['asked']
  nameOf: (part: string) => string
  amountOf: (asked: Asked) => number | null
  stateOf: (asked: Asked) => Asked['state']
  onAmount: (part: string, amount: number | null) => void
  onState: (part: string, state: Tactic['state']) => void
}

/** So many tactics are shown at once; more wait behind their heading. */
const FEW = 6

/** The amounts of a check-in, with the states of tactics. */
export const AskedFields = (props: Props) => {
  const { id, parts, words, nameOf, amountOf, stateOf, onAmount, onState } = props
  const { states } = useWorkbook().words.tactic
  const amount = (asked: Asked, label: string) =>
    asked.isCounted && (
      <NumberField
        key={asked.part}
        id={`${id}-${asked.part}`}
        label={asked.unit ? `${label} (${asked.unit})` : label}
        value={amountOf(asked)}
        onNumber={(value) => onAmount(asked.part, value)}
      />
    )
  const tactics = parts.filter(({ kind }) => kind === 'tactic')
  return (
    <>
      <div class="fields">
        {parts
          .filter(({ kind }) => kind !== 'tactic')
          .map((asked) => amount(asked, fill(words.soFarOf, { part: nameOf(asked.part) })))}
      </div>
      {tactics.length > 0 && (
        <details class="asked-tactics" open={tactics.length <= FEW}>
          <summary>{words.tactics}</summary>
          {tactics.map((asked) => (
            <fieldset key={asked.part}>
              <legend>{nameOf(asked.part)}</legend>
              <div class="fields">
                {amount(asked, words.done)}
                <SelectField
                  id={`${id}-${asked.part}-state`}
                  label={words.state}
                  value={stateOf(asked) ?? ''}
                  options={entries(states)}
                  onPick={(state) => {
                    if (state) onState(asked.part, state)
                  }}
                />
              </div>
            </fieldset>
          ))}
        </details>
      )}
    </>
  )
}

import { daysBetween } from '../../plan/date.ts'
import type { Strategy } from '../../plan/index.ts'
import { suggestionsFor } from '../../stores/suggestions.ts'
import { DateField } from '../fields/DateField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { SentenceField } from './SentenceField.tsx'
import type { WrittenWords } from './written-file.ts'

/** What stands in the fields while nothing was written. */
export const blankTactic = {
  action: '',
  /** Id of a strategy, '' for none; null while there is nothing to choose. */
  serves: null as string | null,
  target: null as number | null,
  measure: '',
  frequency: '',
  start: null as string | null,
  due: null as string | null,
  owner: '',
}

export type TacticValues = typeof blankTactic

interface Props {
  values: TacticValues
  strategies: readonly Strategy[]
  text: WrittenWords['parts']['tactic']
  latest: () => TacticValues
  change: (patch: Partial<TacticValues>) => void
}

const QUARTER = 91

/** The fields of a tactic, in the order in which the lesson asks for them. */
export const TacticInputs = ({ values, strategies, text, latest, change }: Props) => {
  const { start, due } = values
  const days = start && due && start <= due ? daysBetween(start, due) + 1 : QUARTER
  return (
    <>
      <SentenceField
        id="write-action"
        label={text.action}
        value={values.action}
        onText={(action) => change({ action })}
      />
      <SelectField
        id="write-serves"
        label={text.serves}
        value={values.serves ?? ''}
        options={[...strategies.map(({ id, title }) => [id, title] as const), ['', text.none]]}
        onPick={(serves) => change({ serves })}
      />
      <NumberField
        id="write-target"
        label={text.target}
        value={values.target}
        days={days}
        onNumber={(target) => change({ target })}
        onUnit={(unit) => {
          if (!latest().measure) change({ measure: unit })
        }}
        onRate={(frequency) => change({ frequency })}
      />
      <TextField
        id="write-measure"
        label={text.measure}
        hint={text.measureHint}
        value={values.measure}
        suggest={suggestionsFor('measure')}
        onText={(measure) => change({ measure })}
      />
      <TextField
        id="write-frequency"
        label={text.frequency}
        hint={text.frequencyHint}
        value={values.frequency}
        onText={(frequency) => change({ frequency })}
      />
      <DateField
        id="write-start"
        label={text.start}
        value={start}
        onDate={(day) => change({ start: day })}
      />
      <DateField
        id="write-due"
        label={text.due}
        value={due}
        onDate={(day) => change({ due: day })}
      />
      <TextField
        id="write-owner"
        label={text.owner}
        value={values.owner}
        suggest={suggestionsFor('owner')}
        onText={(owner) => change({ owner })}
      />
    </>
  )
}

import { useStore } from '../use-store.ts'
import { useState } from 'preact/hooks'
import { addWrittenTactic } from '../../stores/written-in-lesson.ts'
import { $plan } from '../../stores/workbook.ts'
import { DateField } from '../fields/DateField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import type { PartProps } from './written-part.ts'
import { YourForm } from './YourForm.tsx'

/** A tactic of one's own, under one of one's strategies or in the tray. */
export const YourTactic = (props: PartProps<'tactic'>) => {
  const { text } = props
  const strategies = useStore($plan)?.strategies ?? []
  const [action, setAction] = useState('')
  const [serves, setServes] = useState<string | null>(null)
  const [target, setTarget] = useState<number | null>(null)
  const [measure, setMeasure] = useState('')
  const [due, setDue] = useState<string | null>(null)
  const [owner, setOwner] = useState('')
  const strategy = serves ?? strategies[0]?.id ?? ''

  const save = () => {
    if (action.trim() === '') return props.words.nothing
    const parts = { measure: { name: measure, unit: '', target }, due, owner }
    if (!addWrittenTactic(strategy || null, action.trim(), parts)) return text.full
    setAction('')
    setTarget(null)
    setMeasure('')
    setDue(null)
    return text.saved
  }

  return (
    <YourForm {...props} onSave={save}>
      <TextField id="write-action" label={text.action} value={action} onText={setAction} />
      <SelectField
        id="write-serves"
        label={text.serves}
        value={strategy}
        options={[...strategies.map(({ id, title }) => [id, title] as const), ['', text.none]]}
        onPick={setServes}
      />
      <NumberField id="write-target" label={text.target} value={target} onNumber={setTarget} />
      <TextField
        id="write-measure"
        label={text.measure}
        hint={text.measureHint}
        value={measure}
        onText={setMeasure}
      />
      <DateField id="write-due" label={text.due} value={due} onDate={setDue} />
      <TextField id="write-owner" label={text.owner} value={owner} onText={setOwner} />
    </YourForm>
  )
}

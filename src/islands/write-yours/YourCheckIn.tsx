import { useStore } from '../use-store.ts'
import { useState } from 'preact/hooks'
import { addWrittenCheckIn } from '../../stores/written-in-lesson.ts'
import { $plan } from '../../stores/workbook.ts'
import { NumberField } from '../fields/NumberField.tsx'
import type { PartProps } from './written-part.ts'
import { YourForm } from './YourForm.tsx'

/** How much of one's own objective there is so far, as a check-in of today. */
export const YourCheckIn = (props: PartProps<'check-in'>) => {
  const { text } = props
  const objective = useStore($plan)?.objective
  const [amount, setAmount] = useState<number | null>(null)

  const save = () => {
    if (amount === null) return props.words.nothing
    if (!addWrittenCheckIn({ amounts: [{ part: 'objective', amount }], note: '' })) return text.full
    setAmount(null)
    return text.saved
  }

  return (
    <YourForm {...props} onSave={save}>
      <NumberField id="write-amount" label={text.label} value={amount} onNumber={setAmount} />
      {objective?.sentence && <p>{objective.sentence}</p>}
      {objective?.target === null && <p>{text.noObjective}</p>}
    </YourForm>
  )
}

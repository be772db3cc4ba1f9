import { addWrittenCheckIn } from '../../stores/written-in-lesson.ts'
import { $plan } from '../../stores/workbook.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { useStore } from '../use-store.ts'
import { Already } from './Already.tsx'
import { notedIn } from './noted-in.ts'
import { useDraft } from './use-draft.ts'
import type { PartProps, Said } from './written-file.ts'
import { YourForm } from './YourForm.tsx'

const blank = { amount: null as number | null }

/** How much of one's own objective there is so far, as a check-in of today. */
export const YourCheckIn = ({ words, lang }: PartProps) => {
  const text = words.parts['check-in']
  const plan = useStore($plan)
  const objective = plan?.objective
  const { values, latest, change, clear } = useDraft('check-in', blank)

  const save = (): Said => {
    const { amount } = latest()
    if (amount === null) return { text: words.nothing, isSaved: false }
    const isSaved = addWrittenCheckIn({ amounts: [{ part: 'objective', amount }], note: '' })
    if (isSaved) clear()
    return { text: isSaved ? text.saved : text.full, isSaved }
  }

  return (
    <>
      <YourForm words={words} onSave={save}>
        <NumberField
          id="write-amount"
          label={text.label}
          value={values.amount}
          onNumber={(amount) => change({ amount })}
        />
        {objective?.sentence && <p>{objective.sentence}</p>}
        {objective?.target === null && <p>{text.noObjective}</p>}
      </YourForm>
      <Already words={words} lang={lang} items={plan ? notedIn(plan, lang) : []} />
    </>
  )
}

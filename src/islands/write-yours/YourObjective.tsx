import { changeObjective } from '../../stores/plan-edits.ts'
import { suggestionsFor } from '../../stores/suggestions.ts'
import { $plan } from '../../stores/workbook.ts'
import { writeSentence } from '../../stores/write-sentence.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useStore } from '../use-store.ts'
import { SentenceField } from './SentenceField.tsx'
import { Understood } from './Understood.tsx'
import { useDraft } from './use-draft.ts'
import type { PartProps, Said } from './written-file.ts'
import { YourForm } from './YourForm.tsx'

/** One's own objective in a sentence: it goes into the plan, with what was understood of it. */
export const YourObjective = ({ words, lang }: PartProps) => {
  const text = words.parts.objective
  const objective = useStore($plan)?.objective
  const { values, latest, change, clear } = useDraft('objective', {
    sentence: objective?.sentence ?? '',
    baseline: objective?.baseline ?? null,
    owner: objective?.owner ?? '',
  })

  const save = (): Said => {
    const { sentence, baseline, owner } = latest()
    if (sentence.trim() === '') return { text: words.nothing, isSaved: false }
    const isNew = baseline !== (objective?.baseline ?? null)
    changeObjective({ owner, ...(isNew && { baseline }) })
    writeSentence(sentence.trim())
    clear()
    return { text: text.saved, isSaved: true }
  }

  return (
    <YourForm words={words} onSave={save}>
      <div class="whole">
        <SentenceField
          id="write-objective"
          label={text.label}
          hint={text.placeholder}
          value={values.sentence}
          saidIn="write-objective-said"
          onText={(sentence) => change({ sentence })}
        />
        <Understood id="write-objective-said" {...{ words, lang }} sentence={values.sentence} />
      </div>
      <NumberField
        id="write-baseline"
        label={text.baseline}
        value={values.baseline}
        onNumber={(baseline) => change({ baseline })}
      />
      <TextField
        id="write-owner"
        label={text.owner}
        value={values.owner}
        suggest={suggestionsFor('owner')}
        onText={(owner) => change({ owner })}
      />
    </YourForm>
  )
}

import { addWrittenStrategy } from '../../stores/written-in-lesson.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill } from '../../strings/format.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useStore } from '../use-store.ts'
import { Already } from './Already.tsx'
import { lacksOf, sayLacks } from './lacking.ts'
import { SentenceField } from './SentenceField.tsx'
import { useDraft } from './use-draft.ts'
import type { PartProps, Said } from './written-file.ts'
import { YourForm } from './YourForm.tsx'

const blank = {
  title: '',
  audience: '',
  reason: '',
  measure: '',
  target: null as number | null,
  contribution: null as number | null,
}

/** A strategy of one's own: whom it reaches, why it should work, its measure and what it adds. */
export const YourStrategy = ({ words, lang }: PartProps) => {
  const text = words.parts.strategy
  const plan = useStore($plan)
  const unit = plan?.objective.unit
  const { values, latest, change, clear } = useDraft('strategy', blank)

  const save = (): Said => {
    const { title, audience, reason, measure: name, target, contribution } = latest()
    if (title.trim() === '') return { text: words.nothing, isSaved: false }
    const measure = { name, unit: '', baseline: null, target }
    const isSaved = addWrittenStrategy(title.trim(), {
      audience,
      reason,
      measure,
      contribution: { kind: 'typed', amount: contribution },
    })
    if (!isSaved) return { text: text.full, isSaved }
    clear()
    return { text: `${text.saved} ${sayLacks(lacksOf({ measure }), words, lang)}`.trim(), isSaved }
  }

  return (
    <>
      <YourForm words={words} onSave={save}>
        <SentenceField
          id="write-title"
          label={text.title}
          value={values.title}
          onText={(title) => change({ title })}
        />
        <TextField
          id="write-audience"
          label={text.audience}
          value={values.audience}
          onText={(audience) => change({ audience })}
        />
        <TextField
          id="write-reason"
          label={text.reason}
          value={values.reason}
          onText={(reason) => change({ reason })}
        />
        <TextField
          id="write-measure"
          label={text.measure}
          hint={text.measureHint}
          value={values.measure}
          onText={(measure) => change({ measure })}
        />
        <NumberField
          id="write-target"
          label={text.target}
          value={values.target}
          onNumber={(target) => change({ target })}
          onUnit={(unit) => {
            if (!latest().measure) change({ measure: unit })
          }}
        />
        <NumberField
          id="write-contribution"
          label={unit ? fill(text.contributionIn, { unit }) : text.contribution}
          value={values.contribution}
          onNumber={(contribution) => change({ contribution })}
        />
      </YourForm>
      <Already
        words={words}
        lang={lang}
        items={(plan?.strategies ?? []).map(({ id, title }) => ({
          id,
          text: title,
          hasCard: true,
        }))}
      />
    </>
  )
}

import { useState } from 'preact/hooks'
import { addWrittenStrategy } from '../../stores/written-in-lesson.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { TextField } from '../fields/TextField.tsx'
import type { PartProps } from './written-part.ts'
import { YourForm } from './YourForm.tsx'

/** A strategy of one's own: title, whom it reaches, and its measure. */
export const YourStrategy = (props: PartProps<'strategy'>) => {
  const { text } = props
  const [title, setTitle] = useState('')
  const [audience, setAudience] = useState('')
  const [measure, setMeasure] = useState('')
  const [target, setTarget] = useState<number | null>(null)

  const save = () => {
    if (title.trim() === '') return props.words.nothing
    const parts = { audience, measure: { name: measure, unit: '', baseline: null, target } }
    if (!addWrittenStrategy(title.trim(), parts)) return text.full
    setTitle('')
    setAudience('')
    setMeasure('')
    setTarget(null)
    return text.saved
  }

  return (
    <YourForm {...props} onSave={save}>
      <TextField id="write-title" label={text.title} value={title} onText={setTitle} />
      <TextField id="write-audience" label={text.audience} value={audience} onText={setAudience} />
      <TextField
        id="write-measure"
        label={text.measure}
        hint={text.measureHint}
        value={measure}
        onText={setMeasure}
      />
      <NumberField id="write-target" label={text.target} value={target} onNumber={setTarget} />
    </YourForm>
  )
}

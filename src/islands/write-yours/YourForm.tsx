import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useStore } from '../use-store.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { $plan } from '../../stores/workbook.ts'
import { FieldContext } from '../fields/context.ts'
import { Outcome } from './Outcome.tsx'
import { useStart } from './use-start.ts'
import type { PartProps } from './written-part.ts'

interface Props extends Pick<PartProps<'note'>, 'lang' | 'words' | 'workbook'> {
  text: Pick<PartProps<'note'>['text'], 'field'>
  /** Writes what stands in the fields into the plan; returns what to say of it. */
  onSave: () => string
  children: ComponentChildren
}

/** The frame of what a lesson asks to be written: its fields, the button, and what became of it. */
export const YourForm = ({ lang, words, text, workbook, onSave, children }: Props) => {
  const isReady = useStart(lang)
  const plan = useStore($plan)
  const [said, setSaid] = useState('')
  const decimal = plan?.decimal ?? (isReady ? regionalDecimal() : 'comma')
  return (
    <FieldContext.Provider value={{ lang, decimal, words: text.field }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setSaid(onSave())
        }}
      >
        <fieldset class="fields" disabled={!isReady}>
          {children}
        </fieldset>
        <button class="button primary" disabled={!isReady}>
          {words.button}
        </button>
        <Outcome said={said} words={words} workbook={workbook} />
      </form>
    </FieldContext.Provider>
  )
}

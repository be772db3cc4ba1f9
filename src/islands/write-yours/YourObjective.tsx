import { useStore } from '../use-store.ts'
import { useRef, useState } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'
import { parseObjective, writeAmount, writeShare } from '../../plan/index.ts'
import { writeSentence } from '../../stores/write-sentence.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill } from '../../strings/format.ts'
import { Outcome } from './Outcome.tsx'
import { useStart } from './use-start.ts'
import type { PartProps } from './written-part.ts'

/** One's own objective in a sentence: it goes into the plan, with what was understood of it. */
export const YourObjective = ({ words, text, lang, workbook }: PartProps<'objective'>) => {
  const ref = useRef<HTMLTextAreaElement>(null)
  const isReady = useStart(lang)
  const plan = useStore($plan)
  const [typed, setTyped] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const sentence = typed ?? (plan?.objective.sentence || ref.current?.value || '')
  const understood = sentence === '' ? null : parseObjective(sentence, { lang, today: today() })
  const decimal = plan?.decimal ?? (understood ? regionalDecimal() : 'comma')

  const parts = understood && [
    understood.metric && text.metrics[understood.metric],
    understood.target !== undefined
      ? writeAmount(understood.target, understood.unit ?? '', decimal, lang)
      : understood.change !== undefined
        ? writeShare(understood.change, decimal, lang)
        : text.noNumber,
    understood.quarter
      ? fill(text.quarter, {
          number: String(understood.quarter.number),
          year: String(understood.quarter.year),
        })
      : text.noQuarter,
  ]

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (sentence.trim() === '') {
          setSaid(words.nothing)
          return
        }
        writeSentence(sentence.trim())
        setTyped(null)
        setSaid(text.saved)
      }}
    >
      <div class="labelled">
        <label for="write-objective">{text.label}</label>
        <textarea
          id="write-objective"
          class="field"
          rows={2}
          maxLength={limits.text}
          placeholder={text.placeholder}
          ref={ref}
          value={isReady && sentence !== '' ? sentence : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))
            setSaid('')
          }}
        />
      </div>
      <p class="said" role="status">
        {parts && `${text.understood} ${parts.filter(Boolean).join(' · ')}`}
      </p>
      <button class="button primary" disabled={!isReady}>
        {words.button}
      </button>
      <Outcome said={said} words={words} workbook={workbook} />
    </form>
  )
}

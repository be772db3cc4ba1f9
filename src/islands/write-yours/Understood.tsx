import { parseObjective, writeAmount, writeShare } from '../../plan/index.ts'
import { periodIn } from '../../plan/read-rate.ts'
import { today } from '../../stores/today.ts'
import { fill } from '../../strings/format.ts'
import { useFieldStyle } from '../fields/context.ts'
import type { PartProps } from './written-file.ts'

interface Props extends PartProps {
  id: string
  sentence: string
}

/** What was understood of an objective's sentence, and what it does not say yet. */
export const Understood = ({ id, sentence, words, lang }: Props) => {
  const { decimal } = useFieldStyle()
  const text = words.parts.objective
  const { metric, target, change, unit, quarter } = parseObjective(sentence, {
    lang,
    today: today(),
    decimal,
  })
  const per = periodIn(sentence, lang)
  const parts = [
    metric && words.metrics[metric],
    target !== undefined
      ? writeAmount(target, unit ?? '', decimal, lang)
      : change !== undefined
        ? writeShare(change, decimal, lang)
        : text.noNumber,
    target !== undefined && !unit && text.noUnit,
    quarter
      ? fill(words.quarter, { number: String(quarter.number), year: String(quarter.year) })
      : text.noQuarter,
    target !== undefined && per && text.repeats[per],
  ]
  return (
    <p class="said" id={id} role="status">
      {sentence.trim() !== '' && `${text.understood} ${parts.filter(Boolean).join(' · ')}`}
    </p>
  )
}

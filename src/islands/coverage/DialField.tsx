import { writeAmount } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { useFieldStyle } from '../fields/context.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { isRealistic, type Dial } from './cover.ts'

interface Props {
  id: string
  dial: Dial
  /** `%` for a share, which is shown a hundredfold. */
  unit: string
  value: number | null
  words: Pick<Strings['lesson']['coverage'], 'slide' | 'unrealistic'>
  onValue: (value: number | null) => void
}

/** Free of what binary fractions leave over: 0.07 × 100 is 7. */
const scaled = (value: number, scale: number) => Number((value * scale).toPrecision(12))

/** One number of a contribution, to slide or to type, with what is realistic for it. */
export const DialField = ({ id, dial, unit, value, words, onValue }: Props) => {
  const { lang, decimal } = useFieldStyle()
  const scale = unit === '%' ? 100 : 1
  const shown = value === null ? null : scaled(value, scale)
  const give = (number: number | null) => onValue(number === null ? null : number / scale)
  const { min, max, step } = dial.range
  const isKnown = isRealistic(dial, value)
  return (
    <div class="dial">
      <NumberField
        id={id}
        label={unit ? `${dial.label} (${unit})` : dial.label}
        value={shown}
        onNumber={(number) => give(number === null ? null : Math.max(0, number))}
      />
      <input
        type="range"
        aria-label={`${dial.label}, ${words.slide}`}
        aria-valuetext={writeAmount(shown ?? 0, unit, decimal, lang)}
        aria-describedby={`${id}-hint`}
        min={scaled(min, scale)}
        max={scaled(max, scale)}
        step={scaled(step, scale)}
        value={shown ?? 0}
        onInput={(event) => give(event.currentTarget.valueAsNumber)}
      />
      <p class="said" id={`${id}-hint`}>
        {!isKnown && <b class="wrong">{words.unrealistic} </b>}
        {dial.hint}
      </p>
    </div>
  )
}

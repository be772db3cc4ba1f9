import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { readNumber, writeNumber } from '../../plan/index.ts'
import { readRate, type Rate } from '../../plan/read-rate.ts'
import { fill } from '../../strings/format.ts'
import { useFieldStyle } from './context.ts'
import { NumberSaid } from './NumberSaid.tsx'

interface Props {
  id: string
  label: string
  value: number | null
  onNumber: (value: number | null) => void
  /** Called when the person writes the unit with the number: "USD 120.000". */
  onUnit?: (unit: string) => void
  /** Called when the number is so many in every period, with that in words: "5 por semana". */
  onRate?: (rate: string) => void
  /** The days over which a rate adds up; a quarter unless said. */
  days?: number
}

/** A number as the person writes it: read at every key, put into form only on leaving the field. */
export const NumberField = ({ id, label, value, onNumber, onUnit, onRate, days = 91 }: Props) => {
  const { lang, decimal, words } = useFieldStyle()
  const [typed, setTyped] = useState<string | null>(null)
  const readTyped = (text: string) => {
    const rate = readRate(text, lang, decimal)
    return rate ? { rate, number: undefined } : { rate, number: readNumber(text, lang, decimal) }
  }
  const { rate, number: read } = readTyped(typed ?? '')
  const isUnreadable = typed !== null && typed.trim() !== '' && !read && !rate
  const written = value === null ? '' : writeNumber(value, decimal, { fractionDigits: 6 })

  const own = useRef(value)
  const before = useRef(value)
  useLayoutEffect(() => {
    if (value === own.current) return
    own.current = value
    setTyped(null)
  }, [value])

  const commit = (next: number | null) => {
    own.current = next
    onNumber(next)
  }

  const type = (text: string) => {
    setTyped(text)
    const understood = readTyped(text)
    const next = understood.number?.value ?? understood.rate?.total
    commit(next ?? (text.trim() === '' ? null : before.current))
  }

  const inWords = ({ value: each, per }: Rate) =>
    fill(words.perTime[per], { number: writeNumber(each, decimal) })

  const leave = () => {
    if (isUnreadable) return
    const unit = read?.unit ?? rate?.unit
    if (unit) onUnit?.(unit)
    if (rate) onRate?.(inWords(rate))
    if (rate ? rate.total !== undefined : !read?.ambiguous) setTyped(null)
  }

  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? written}
        aria-invalid={isUnreadable}
        aria-describedby={`${id}-said`}
        onFocus={() => {
          before.current = value
        }}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
      <NumberSaid
        id={`${id}-said`}
        read={read}
        rate={rate && { ...rate, inWords: inWords(rate) }}
        days={days}
        isUnreadable={isUnreadable}
        onNumber={(number) => {
          onNumber(number)
          setTyped(null)
        }}
      />
    </div>
  )
}

import { useState } from 'preact/hooks'
import { isPlainDate } from '../../plan/date.ts'
import type { PlainDate } from '../../plan/index.ts'

interface Props {
  id: string
  class: string
  label?: string
  value: PlainDate | null
  /** The days that the picker offers. */
  min?: PlainDate | undefined
  max?: PlainDate | undefined
  onDate: (date: PlainDate | null) => void
}

/** A day, by the platform's own picker. A date half typed changes nothing, and stays until it is whole. */
export const DateInput = ({ id, label, value, min, max, onDate, ...rest }: Props) => {
  const [typing, setTyping] = useState({ text: value ?? '', date: value })
  const type = ({ value: text, validity }: HTMLInputElement) => {
    const isLeftOut = text === '' && !validity.badInput
    const date = isLeftOut ? null : isPlainDate(text) ? text : value
    setTyping({ text, date })
    if (date !== value) onDate(date)
  }
  return (
    <input
      id={id}
      class={rest.class}
      type="date"
      aria-label={label}
      min={min ?? '1970-01-01'}
      max={max ?? '2200-12-31'}
      value={typing.date === value ? typing.text : (value ?? '')}
      onInput={(event) => {
        type(event.currentTarget)
      }}
      onBlur={() => {
        setTyping({ text: value ?? '', date: value })
      }}
    />
  )
}

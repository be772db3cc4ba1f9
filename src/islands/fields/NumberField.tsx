import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { readNumber, writeNumber } from '../../plan/index.ts'
import { fill } from '../../strings/format.ts'
import { useFieldStyle } from './context.ts'

interface Props {
  id: string
  label: string
  value: number | null
  onNumber: (value: number | null) => void
  /** Called when the person writes the unit with the number: "USD 120.000". */
  onUnit?: (unit: string) => void
}

/** A number as the person writes it: read at every key, put into form only on leaving the field. */
export const NumberField = ({ id, label, value, onNumber, onUnit }: Props) => {
  const { lang, decimal, words } = useFieldStyle()
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? undefined : readNumber(typed, lang, decimal)
  const isUnreadable = typed !== null && typed.trim() !== '' && !read
  const written = value === null ? '' : writeNumber(value, decimal, { fractionDigits: 6 })
  const { notNumber, readAs, other } = words

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
    const number = readNumber(text, lang, decimal)
    if (number) commit(number.value)
    else commit(text.trim() === '' ? null : before.current)
  }

  const leave = () => {
    if (isUnreadable) return
    if (read?.unit) onUnit?.(read.unit)
    if (!read?.ambiguous) setTyped(null)
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
      <p class="said" id={`${id}-said`} aria-live="polite">
        {isUnreadable && <span class="wrong">{notNumber}</span>}
        {read?.ambiguous && (
          <>
            {fill(readAs, { number: writeNumber(read.value, decimal) })}{' '}
            {read.other !== undefined && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  onNumber(read.other ?? null)
                  setTyped(null)
                }}
              >
                {fill(other, { number: writeNumber(read.other, decimal) })}
              </button>
            )}
          </>
        )}
      </p>
    </div>
  )
}

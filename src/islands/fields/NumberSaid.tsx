import { writeNumber } from '../../plan/index.ts'
import type { NumberReading } from '../../plan/read-number.ts'
import { totalOf, type Rate } from '../../plan/read-rate.ts'
import { fill, plural } from '../../strings/format.ts'
import { useFieldStyle } from './context.ts'

interface Props {
  id: string
  read: NumberReading | undefined
  rate: (Rate & { inWords: string }) | undefined
  days: number
  isUnreadable: boolean
  onNumber: (number: number) => void
}

/** What a field says of a number that it could not read, or could read in two ways, or for each week. */
export const NumberSaid = ({ id, read, rate, days, isUnreadable, onNumber }: Props) => {
  const { lang, decimal, words } = useFieldStyle()
  const total = rate && totalOf(rate, days)
  const weeks = Math.max(1, Math.round(days / 7))
  return (
    <p class="said" id={id} aria-live="polite">
      {isUnreadable && <span class="wrong">{words.notNumber}</span>}
      {read?.ambiguous && (
        <>
          {fill(words.readAs, { number: writeNumber(read.value, decimal) })}{' '}
          {read.other !== undefined && (
            <button type="button" class="link" onClick={() => onNumber(read.other ?? read.value)}>
              {fill(words.other, { number: writeNumber(read.other, decimal) })}
            </button>
          )}
        </>
      )}
      {rate && total !== undefined && rate.total === undefined && (
        <>
          {fill(words.rate, { rate: rate.inWords })}{' '}
          <button type="button" class="link" onClick={() => onNumber(total)}>
            {fill(plural(words.addsUp, weeks, lang), {
              number: writeNumber(total, decimal),
              weeks: String(weeks),
            })}
          </button>
        </>
      )}
    </p>
  )
}

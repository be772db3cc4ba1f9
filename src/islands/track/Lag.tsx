import { writeShare, type Strategy } from '../../plan/index.ts'
import type { Diagnosis } from '../../plan/track/diagnosis.ts'
import { fill } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'

interface Props {
  strategy: Strategy
  /** Null where nothing tells why it lags. */
  diagnosis: Diagnosis | null
}

/** That a strategy lags, and which it is: its tactics were not done, or they did not move its measure. */
export const Lag = ({ strategy, diagnosis }: Props) => {
  const { lang, decimal } = useWorkbook()
  const { track, parts } = useViews()
  const { decide: text } = track
  const share = (value: number) => writeShare(value, decimal, lang)
  return (
    <p>
      <b>{fill(text.behind, { strategy: strategy.title || parts.strategy })}</b>{' '}
      {diagnosis
        ? fill(text[diagnosis.cause], {
            done: share(diagnosis.done),
            moved: share(diagnosis.moved),
          })
        : text.unknown}
    </p>
  )
}

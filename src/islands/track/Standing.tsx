import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import type { Tracked } from '../../plan/track/tracked.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { useViews } from '../workbook/context.ts'
import { TrackChart } from './TrackChart.tsx'
import { TrackTable } from './TrackTable.tsx'

interface Props {
  plan: Plan
  parts: readonly Tracked[]
  nameOf: (tracked: Tracked) => string
}

/** How every part stands: one of them, to be chosen, as a chart, and all in figures. */
export const Standing = ({ plan, parts, nameOf }: Props) => {
  const { track: text } = useViews()
  const [shown, setShown] = useState('objective')
  const charted = parts.find(({ part }) => part === shown) ?? parts[0]
  return (
    <>
      <h2>{text.standing}</h2>
      {charted && (
        <>
          <div class="no-print">
            <SelectField
              id="track-shown"
              label={text.shown}
              value={charted.part}
              options={parts.map((tracked) => [tracked.part, nameOf(tracked)] as const)}
              onPick={(part) => setShown(part || 'objective')}
            />
          </div>
          <TrackChart plan={plan} tracked={charted} name={nameOf(charted)} />
        </>
      )}
      <TrackTable plan={plan} parts={parts} nameOf={nameOf} />
    </>
  )
}

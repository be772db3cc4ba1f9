import type { Plan } from '../../plan/index.ts'
import { diagnose } from '../../plan/track/diagnosis.ts'
import { trackedParts } from '../../plan/track/tracked.ts'
import { today } from '../../stores/today.ts'
import { useReadFindings } from '../review/use-read-findings.ts'
import { useViews, ViewWords } from '../workbook/context.ts'
import { Decisions } from './Decisions.tsx'
import { Lag } from './Lag.tsx'
import { laggingStrategies } from './lagging-strategies.ts'
import { NotedCheckIns } from './NotedCheckIns.tsx'
import { Standing } from './Standing.tsx'
import { useNameOf } from './name-part.ts'

/** The quarter of a plan that is read only: how every part stands, what was noted and what was decided. */
export const ReadTrack = ({ plan }: { plan: Plan }) => {
  const views = useViews()
  const { track } = views
  const { soFar, actual } = track.reading
  const findings = useReadFindings(plan)
  const nameOf = useNameOf(plan)
  const day = today()
  const parts = trackedParts(plan, day)
  const words = { ...views, track: { ...track, soFar, key: { ...track.key, actual } } }
  return (
    <ViewWords.Provider value={words}>
      <section class="track" aria-label={track.heading}>
        {laggingStrategies(plan, findings ?? []).map((strategy) => (
          <div key={strategy.id} class="decide">
            <Lag strategy={strategy} diagnosis={diagnose(plan, strategy, day)} />
          </div>
        ))}
        {parts.length > 0 && (
          <div class="standing">
            <Standing plan={plan} parts={parts} nameOf={({ part }) => nameOf(part)} />
          </div>
        )}
        <NotedCheckIns plan={plan} />
        <Decisions plan={plan} />
      </section>
    </ViewWords.Provider>
  )
}

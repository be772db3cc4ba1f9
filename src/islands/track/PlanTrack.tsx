import { useRef, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { quarterState } from '../../plan/quarter.ts'
import { diagnose } from '../../plan/track/diagnosis.ts'
import { trackedParts, type Tracked } from '../../plan/track/tracked.ts'
import { isClosed } from '../../plan/track/closing.ts'
import { $findings } from '../../stores/review.ts'
import { today } from '../../stores/today.ts'
import { useStore } from '../use-store.ts'
import { useViews } from '../workbook/context.ts'
import { CheckInForm } from './CheckInForm.tsx'
import { Decisions } from './Decisions.tsx'
import { DecideForm } from './DecideForm.tsx'
import { laggingStrategies } from './lagging-strategies.ts'
import { PastCheckIns } from './PastCheckIns.tsx'
import { QuarterEnd } from './QuarterEnd.tsx'
import { Reminder } from './Reminder.tsx'
import { Standing } from './Standing.tsx'
import { WeeklyShares } from './WeeklyShares.tsx'
import { useCheckInAsked } from './use-check-in-asked.ts'
import { useNameOf } from './name-part.ts'

/** The quarter under way: this week's check-in, how every part stands, and the decisions that it asks for. */
export const PlanTrack = ({ plan }: { plan: Plan }) => {
  const { track: text } = useViews()
  const [noted, setNoted] = useState(0)
  const frame = useRef<HTMLElement>(null)
  useCheckInAsked(frame)
  const findings = useStore($findings)
  const day = today()
  const parts = trackedParts(plan, day)
  const { quarter } = plan
  const partName = useNameOf(plan)
  const nameOf = ({ part }: Tracked) => partName(part)
  const isOver = isClosed(plan)
  if (!quarter || (parts.length === 0 && !isOver))
    return (
      <section class="track" aria-label={text.heading} ref={frame}>
        <p>{text.nothingToFollow}</p>
      </section>
    )

  return (
    <section class="track" aria-label={text.heading} ref={frame}>
      {isOver ? (
        <QuarterEnd key="quarter-end" plan={plan} />
      ) : (
        <p class="hint">{text.quarter[quarterState(quarter, day)]}</p>
      )}
      {laggingStrategies(plan, findings ?? []).map((strategy) => (
        <DecideForm
          key={strategy.id}
          strategy={strategy}
          diagnosis={diagnose(plan, strategy, day)}
        />
      ))}
      {!isOver && (
        <CheckInForm
          key={noted}
          plan={plan}
          nameOf={partName}
          onNoted={() => setNoted(noted + 1)}
        />
      )}
      {!isOver && <Reminder plan={plan} />}
      <div class={isOver ? 'standing no-print' : 'standing'}>
        <Standing plan={plan} parts={parts} nameOf={nameOf} />
        {!isOver && <WeeklyShares plan={plan} quarter={quarter} />}
      </div>
      {!isOver && <Decisions plan={plan} />}
      {plan.checkIns.length > 0 && <PastCheckIns plan={plan} />}
      {!isOver && <QuarterEnd key="quarter-end" plan={plan} />}
    </section>
  )
}

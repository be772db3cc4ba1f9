import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { liveStrategies } from '../../plan/live-tactics.ts'
import { quarterState } from '../../plan/quarter.ts'
import { diagnose } from '../../plan/track/diagnosis.ts'
import { trackedParts, type Tracked } from '../../plan/track/tracked.ts'
import { findPart } from '../../plan/edit.ts'
import { today } from '../../stores/today.ts'
import { writeDate } from '../../strings/format.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { useWorkbook } from '../workbook/context.ts'
import { CheckInForm } from './CheckInForm.tsx'
import { DecideForm } from './DecideForm.tsx'
import { TrackChart } from './TrackChart.tsx'
import { TrackTable } from './TrackTable.tsx'
import './track.css'

/** The quarter under way: this week's check-in, how every part stands, and the decisions that it asks for. */
export const PlanTrack = ({ plan }: { plan: Plan }) => {
  const { views, lang } = useWorkbook()
  const { track: text, map } = views
  const [shown, setShown] = useState('objective')
  const [noted, setNoted] = useState(0)
  const day = today()
  const parts = trackedParts(plan, day)
  const { quarter } = plan
  const nameOf = ({ part }: Tracked): string => {
    const found = findPart(plan, part)
    if (found?.kind === 'strategy') return found.strategy.title || map.parts.namelessStrategy
    if (found?.kind === 'tactic') return found.tactic.action || map.parts.namelessTactic
    return plan.objective.sentence || map.parts.namelessObjective
  }
  if (!quarter || parts.length === 0)
    return (
      <section class="track" aria-label={text.heading}>
        <p>{text.nothingToFollow}</p>
      </section>
    )

  const charted = parts.find(({ part }) => part === shown) ?? parts[0]
  const lagging = liveStrategies(plan).flatMap(({ strategy }) => {
    const diagnosis = diagnose(plan, strategy, day)
    const latest = plan.checkIns.at(-1)?.date ?? ''
    const isDecided = plan.decisions.some(
      (made) => made.strategy === strategy.id && made.date >= latest,
    )
    return diagnosis && !isDecided ? [{ strategy, diagnosis }] : []
  })
  return (
    <section class="track" aria-label={text.heading}>
      <p class="hint">{text.quarter[quarterState(quarter, day)]}</p>
      {lagging.map(({ strategy, diagnosis }) => (
        <DecideForm key={strategy.id} strategy={strategy} diagnosis={diagnosis} />
      ))}
      <CheckInForm key={noted} plan={plan} nameOf={nameOf} onNoted={() => setNoted(noted + 1)} />
      <h2>{text.standing}</h2>
      {charted && (
        <>
          <SelectField
            id="track-shown"
            label={text.shown}
            value={charted.part}
            options={parts.map((tracked) => [tracked.part, nameOf(tracked)] as const)}
            onPick={(part) => setShown(part || 'objective')}
          />
          <TrackChart plan={plan} tracked={charted} name={nameOf(charted)} />
        </>
      )}
      <TrackTable parts={parts} nameOf={nameOf} />
      {plan.decisions.length > 0 && (
        <>
          <h2>{text.decisions}</h2>
          <ul>
            {plan.decisions.map(({ id, date, choice, reason, strategy }) => {
              const found = findPart(plan, strategy)
              const title = found?.kind === 'strategy' ? found.strategy.title : ''
              return (
                <li key={id}>
                  {writeDate(date, lang)} · <b>{text.decide.choices[choice]}</b>{' '}
                  {title && `“${title}”`}
                  {reason && `: ${reason}`}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

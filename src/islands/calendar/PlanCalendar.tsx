import { useState } from 'preact/hooks'
import { findPart } from '../../plan/edit.ts'
import type { Plan, Tactic } from '../../plan/index.ts'
import { quarterWeeks } from '../../plan/quarter.ts'
import { focusOn } from '../../stores/focus.ts'
import { today } from '../../stores/today.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill, writeDay } from '../../strings/format.ts'
import { useIsNarrow } from '../review/use-is-narrow.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { calendarRows, loadOf, weekAt, type CalendarGroup } from './calendar-rows.ts'
import { CalendarTable } from './CalendarTable.tsx'
import { LoadList, LoadTable } from './LoadTable.tsx'
import { WeekList } from './WeekList.tsx'

/** The quarter's weeks with the tactics in them, and who has how much to do. */
export const PlanCalendar = ({ plan }: { plan: Plan }) => {
  const { words, lang } = useWorkbook()
  const { calendar: text, parts } = useViews()
  const isNarrow = useIsNarrow()
  const [moved, setMoved] = useState('')
  const { quarter } = plan
  if (!quarter)
    return (
      <section class="calendar" aria-label={text.heading}>
        <p>{text.noQuarter}</p>
        <button type="button" class="button" onClick={() => focusOn('objective', 'quarter')}>
          {text.pickQuarter}
        </button>
      </section>
    )

  const weeks = quarterWeeks(quarter)
  const current = weekAt(weeks, today())
  const { groups, unplaced } = calendarRows(plan, weeks)
  const labelOf = ({ action, start, due }: Tactic) =>
    fill(text.bar, {
      tactic: action || parts.tactic,
      from: writeDay(start ?? due ?? '', lang),
      to: writeDay(due ?? start ?? '', lang),
    })
  const tell = (id: string) => {
    const later = $plan.get()
    const found = later && findPart(later, id)
    if (found?.kind === 'tactic') setMoved(labelOf(found.tactic))
  }
  const Load = isNarrow ? LoadList : LoadTable
  const titleOf = ({ strategy }: CalendarGroup) =>
    strategy ? strategy.title || parts.strategy : words.tray.heading

  return (
    <section class="calendar" aria-label={text.heading}>
      {groups.length === 0 && <p>{text.empty}</p>}
      {groups.length > 0 && isNarrow && (
        <WeekList groups={groups} weeks={weeks} current={current} />
      )}
      {groups.length > 0 && !isNarrow && (
        <>
          <p class="hint">{text.hint}</p>
          <CalendarTable
            groups={groups}
            weeks={weeks}
            current={current}
            titleOf={titleOf}
            labelOf={labelOf}
            onMoved={tell}
          />
        </>
      )}
      <p class="visually-hidden" role="status">
        {moved}
      </p>
      {unplaced.length > 0 && (
        <>
          <h2>{text.unplaced}</h2>
          <ul>
            {unplaced.map(({ id, action }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => focusOn(id, 'due')}>
                  {action || parts.tactic}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Load load={loadOf(groups, weeks.length)} weeks={weeks} />
    </section>
  )
}

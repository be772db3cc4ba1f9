import { addDays } from '../../plan/date.ts'
import type { PlainDate } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { fill, writeDay } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import type { CalendarGroup } from './calendar-rows.ts'

interface Props {
  groups: readonly CalendarGroup[]
  weeks: readonly PlainDate[]
  current: number
}

/** The quarter week by week, for phones: what begins, goes on and ends in each. */
export const WeekList = ({ groups, weeks, current }: Props) => {
  const { lang } = useWorkbook()
  const { calendar: text, parts } = useViews()
  const rows = groups.flatMap((group) => group.rows)
  return (
    <ol class="week-list">
      {weeks.map((monday, week) => {
        const there = rows.filter(({ from, to }) => from <= week && week <= to)
        return (
          <li key={monday} class={week === current ? 'now' : undefined}>
            <h2 aria-current={week === current ? 'date' : undefined}>
              {fill(text.week, {
                number: String(week + 1),
                from: writeDay(monday, lang),
                to: writeDay(addDays(monday, 6), lang),
              })}
              {week === current && ` · ${text.now}`}
            </h2>
            {there.length === 0 ? (
              <p class="hint">{text.nothing}</p>
            ) : (
              <ul>
                {there.map(({ tactic, from, to }) => (
                  <li key={tactic.id}>
                    <button type="button" class="link" onClick={() => focusOn(tactic.id, 'due')}>
                      {tactic.action || parts.tactic}
                    </button>{' '}
                    <span class="eyebrow">
                      {from === to
                        ? text.only
                        : from === week
                          ? text.begins
                          : to === week
                            ? text.ends
                            : text.goesOn}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}

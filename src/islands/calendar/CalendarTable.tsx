import type { PlainDate, Tactic } from '../../plan/index.ts'
import { writeDay } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import type { CalendarGroup } from './calendar-rows.ts'
import { TacticBar } from './TacticBar.tsx'

interface Props {
  groups: readonly CalendarGroup[]
  weeks: readonly PlainDate[]
  current: number
  titleOf: (group: CalendarGroup) => string
  labelOf: (tactic: Tactic) => string
  onMoved: (tactic: string) => void
}

const Gap = ({ weeks }: { weeks: number }) => (weeks > 0 ? <td colSpan={weeks} /> : null)

/** The tactics of the quarter as bars over its weeks. */
export const CalendarTable = ({ groups, weeks, current, titleOf, labelOf, onMoved }: Props) => {
  const { lang } = useWorkbook()
  const { calendar: text, parts } = useViews()
  return (
    <table class="calendar-table">
      <caption class="visually-hidden">{text.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{text.tactic}</th>
          {weeks.map((monday, index) => (
            <th
              key={monday}
              scope="col"
              class={index === current ? 'now' : undefined}
              aria-current={index === current ? 'date' : undefined}
            >
              {writeDay(monday, lang)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.strategy?.id ?? 'tray'}>
          <tr>
            <th scope="rowgroup" colSpan={weeks.length + 1} class="group">
              {titleOf(group)}
            </th>
          </tr>
          {group.rows.map(({ tactic, from, to }) => (
            <tr key={tactic.id} data-part={tactic.id}>
              <th scope="row">{tactic.action || parts.tactic}</th>
              <Gap weeks={from} />
              <td colSpan={to - from + 1}>
                <TacticBar tactic={tactic} label={labelOf(tactic)} onMoved={onMoved} />
              </td>
              <Gap weeks={weeks.length - 1 - to} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

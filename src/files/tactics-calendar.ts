import type { Plan, Strategy, Tactic } from '../plan/index.ts'
import { fill } from '../strings/format.ts'
import type { Strings } from '../strings/es.ts'
import { writeCalendar, type CalendarContext, type CalendarEvent } from './calendar.ts'

type Words = Strings['files']

/** From start to due date; one day where only one is given, and the due date where the start is after it. */
const daysOf = ({ start, due }: Tactic) => {
  const last = due ?? start
  if (last === null) return null
  return { kind: 'days', first: start === null || start > last ? last : start, last } as const
}

const eventOf = (
  tactic: Tactic,
  strategy: Strategy | null,
  { columns, none }: Words,
): CalendarEvent[] => {
  const when = daysOf(tactic)
  if (!when || tactic.state === 'dropped') return []
  const facts = [
    [columns.strategy, strategy?.title ?? ''],
    [columns.owner, tactic.owner],
    [columns.channel, tactic.channel],
    [columns.frequency, tactic.frequency],
  ]
  return [
    {
      id: tactic.id,
      summary: tactic.action || none.action,
      description: facts
        .filter(([, value]) => value)
        .map((fact) => fact.join(': '))
        .join('\n'),
      when,
    },
  ]
}

/**
 * The dates of a plan's tactics as a calendar file of whole days, one event for each tactic that has a
 * date and was not dropped; each opens `url`.
 */
export const tacticsCalendar = (
  plan: Plan,
  strings: Words,
  context: Omit<CalendarContext, 'name'>,
): string => {
  const events = [...plan.strategies, null].flatMap((strategy) =>
    (strategy?.tactics ?? plan.loose).flatMap((tactic) => eventOf(tactic, strategy, strings)),
  )
  const name = fill(strings.calendar.tactics, { plan: plan.title || strings.untitled })
  return writeCalendar(plan, events, { ...context, name })
}

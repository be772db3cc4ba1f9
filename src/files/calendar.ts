import { addDays } from '../plan/date.ts'
import type { Plan, PlainDate } from '../plan/index.ts'
import { contentLines, textValue, type Property } from './content-lines.ts'

/** An event: whole days, the last included, or a time of the clock wherever the calendar is. */
export interface CalendarEvent {
  /** Unique in the plan, and the same in every export: a second import updates the event. */
  id: string
  summary: string
  description: string
  when:
    | { kind: 'days'; first: PlainDate; last: PlainDate }
    | { kind: 'time'; date: PlainDate; hour: number; minutes: number }
}

/** What a calendar file holds besides its events. */
export interface CalendarContext {
  /** Name under which a calendar program shows the file. */
  name: string
  /** Address that every event opens. */
  url: string
  /** When the file is made, in UTC: `2027-01-22T14:05:00Z`. */
  madeAt: string
}

const compact = (text: string) => text.replace(/[-:]|\.\d+/g, '')
const twoDigits = (value: number) => String(value).padStart(2, '0')

const whenOf = ({ when, summary }: CalendarEvent): Property[] =>
  when.kind === 'days'
    ? [
        ['DTSTART;VALUE=DATE', compact(when.first)],
        ['DTEND;VALUE=DATE', compact(addDays(when.last, 1))],
        ['TRANSP', 'TRANSPARENT'],
      ]
    : [
        ['DTSTART', `${compact(when.date)}T${twoDigits(when.hour)}0000`],
        ['DURATION', `PT${when.minutes}M`],
        ['BEGIN', 'VALARM'],
        ['ACTION', 'DISPLAY'],
        ['DESCRIPTION', textValue(summary)],
        ['TRIGGER', 'PT0S'],
        ['END', 'VALARM'],
      ]

/** Whole minutes from the day the plan was created: it grows from export to export, as an update has to. */
const sequence = (plan: Plan, madeAt: string) =>
  Math.max(0, Math.floor((Date.parse(madeAt) - Date.parse(plan.created)) / 60_000))

/**
 * A calendar file (RFC 5545). Times float: they have no zone, so that nine o'clock is nine o'clock where
 * the person is, and no rule about summer time of today can shift a reminder that is months away. The
 * same arguments give the same file.
 */
export const writeCalendar = (
  plan: Plan,
  events: readonly CalendarEvent[],
  { name, url, madeAt }: CalendarContext,
): string =>
  contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//KMORA//Cuaderno//${plan.language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', textValue(name)],
    ...events.flatMap((event): Property[] => [
      ['BEGIN', 'VEVENT'],
      ['UID', `${plan.id}.${event.id}@kmora-plan`],
      ['DTSTAMP', compact(madeAt)],
      ['LAST-MODIFIED', `${compact(plan.updated)}T000000Z`],
      ['SEQUENCE', String(sequence(plan, madeAt))],
      ['SUMMARY', textValue(event.summary)],
      ['DESCRIPTION', textValue(`${event.description}\n${url}`.trim())],
      ['URL', url],
      ...whenOf(event),
      ['END', 'VEVENT'],
    ]),
    ['END', 'VCALENDAR'],
  ])

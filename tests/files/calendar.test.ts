import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import fc from 'fast-check'
import { daysBetween, isPlainDate, weekday } from '../../src/plan/date.ts'
import type { Plan, Quarter } from '../../src/plan/index.ts'
import { quarterEnd, quarterStart } from '../../src/plan/quarter.ts'
import { checkInCalendar, checkInDates } from '../../src/files/check-in-calendar.ts'
import { tacticsCalendar } from '../../src/files/tactics-calendar.ts'
import { strings } from '../../src/strings/strings.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const es = strings.es.files
const url = 'https://example.org/cuaderno/?plan=p1&avance,si;no#plan'
const context = { url, madeAt: '2027-01-22T14:05:09.123Z' }
const monday = { ...context, day: 1, hour: 9 }

/** The calendar as another library reads it. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]])
  const events = calendar.getAllSubcomponents('vevent')
  return { calendar, events: events.map((component) => new ICAL.Event(component)) }
}

const written = (plan: Plan) => read(tacticsCalendar(plan, es, context))

/** A line break is one line break, and control characters mean nothing. */
const asText = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '')

const nextDay = (date: string) => {
  const day = ICAL.Time.fromDateString(date)
  day.adjust(1, 0, 0, 0)
  return day.toString()
}

const tacticsOf = (plan: Plan) => [
  ...plan.strategies.flatMap(({ tactics }) => tactics),
  ...plan.loose,
]

const withTactic = (fields: Parameters<typeof aTactic>[0]) =>
  written(aPlan({ strategies: [aStrategy({ tactics: [aTactic(fields)] })] })).events

/** First and last day of the one event of a tactic with these dates. */
const assertDays = (fields: Parameters<typeof aTactic>[0], first: string, last: string) => {
  const [event, another] = withTactic(fields)
  assert.equal(another, undefined)
  assert.ok(event?.startDate.isDate)
  assert.equal(event.startDate.toString(), first)
  assert.equal(event.endDate.toString(), nextDay(last))
}

test('a tactic is an event of whole days, from its start to its due date', () => {
  assertDays({}, '2027-01-11', '2027-03-05')
  assertDays({ start: null }, '2027-03-05', '2027-03-05')
  assertDays({ due: null }, '2027-01-11', '2027-01-11')
  assertDays({ start: '2027-03-08' }, '2027-03-05', '2027-03-05')
  assertDays({ start: '2027-12-31', due: '2028-02-29' }, '2027-12-31', '2028-02-29')
})

test('a tactic without dates, or dropped, is no event', () => {
  assert.deepEqual(withTactic({ start: null, due: null }), [])
  assert.deepEqual(withTactic({ state: 'dropped' }), [])
})

test('an event says which strategy it serves and opens the plan', () => {
  const [event] = withTactic({ frequency: 'cada semana' })
  assert.equal(event?.summary, 'Visitar 5 oficinas por semana con degustación')
  assert.equal(
    event.description,
    `Estrategia: Vender desayunos a las oficinas del centro\nResponsable: Luisa\nCanal: Visitas\nCada cuánto: cada semana\n${url}`,
  )
  assert.equal(event.component.getFirstPropertyValue('url'), url)
  assert.equal(event.uid, 'p1.t1@kmora-plan')
})

test('any plan is read back by another program: same texts, same dates', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const { events } = written(plan)
      const expected = tacticsOf(plan).filter(
        ({ start, due, state }) => state !== 'dropped' && (start ?? due) !== null,
      )
      assert.deepEqual(
        events.map((event) => [event.uid, event.summary, event.endDate.toString()]),
        expected.map((tactic) => [
          `${plan.id}.${tactic.id}@kmora-plan`,
          asText(tactic.action || es.none.action),
          nextDay(tactic.due ?? tactic.start ?? ''),
        ]),
      )
    }),
    { numRuns: 200 },
  )
})

test('lines end with CR LF, have at most 75 octets and split no character', () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const file = tacticsCalendar(plan, es, context)
      assert.ok(file.endsWith('\r\n'))
      const decoder = new TextDecoder('utf-8', { fatal: true })
      for (const line of file.split('\r\n')) {
        assert.doesNotMatch(line, /[\r\n\0]/)
        const bytes = Buffer.from(line)
        assert.ok(bytes.length <= 75, line)
        assert.equal(decoder.decode(bytes), line)
      }
    }),
    { numRuns: 100 },
  )
})

test('a name with commas, semicolons and breaks is one name', () => {
  const title = 'Pan, café; y \\n más\nBEGIN:VEVENT'
  const { calendar, events } = written(aPlan({ title, strategies: [] }))
  assert.equal(
    calendar.getFirstPropertyValue('x-wr-calname'),
    'Tácticas · Pan\\, café\\; y \\\\n más\\nBEGIN:VEVENT',
  )
  assert.deepEqual(events, [])
})

test('the same plan makes the same file, whatever the zone of the machine', () => {
  const [zone] = [process.env.TZ]
  const files = ['America/Bogota', 'Asia/Tokyo', 'America/Santiago'].map((name) => {
    process.env.TZ = name
    return tacticsCalendar(aPlan(), es, context) + String(checkInCalendar(aPlan(), es, monday))
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  assert.equal(new Set(files).size, 1)
})

test('a later export has the same events under a higher sequence, so that it updates them', () => {
  const plan = aPlan()
  const stamped = (madeAt: string) => {
    const [event] = read(tacticsCalendar(plan, es, { url, madeAt })).events
    assert.ok(event)
    return [event.uid, event.sequence, String(event.component.getFirstPropertyValue('dtstamp'))]
  }
  assert.deepEqual(stamped('2026-12-14T00:00:00Z'), ['p1.t1@kmora-plan', 0, '2026-12-14T00:00:00Z'])
  assert.deepEqual(stamped('2026-12-14T10:30:20Z'), [
    'p1.t1@kmora-plan',
    630,
    '2026-12-14T10:30:20Z',
  ])
})

test('check-ins are 13 reminders on the day and hour of the person, whatever the zone', () => {
  const file = checkInCalendar(aPlan(), es, { ...context, day: 5, hour: 8 })
  const { events } = read(file ?? '')
  assert.equal(events.length, 13)
  const [first] = events
  assert.equal(first?.summary, 'Anota el avance, semana 1 de 13 · Panadería La Espiga')
  assert.equal(first.startDate.toString(), '2027-01-01T08:00:00')
  assert.equal(first.startDate.zone, ICAL.Timezone.localTimezone)
  assert.equal(first.duration.toSeconds(), 600)
  assert.equal(first.component.getFirstPropertyValue('url'), url)
  assert.equal(first.component.getAllSubcomponents('valarm').length, 1)
  assert.equal(new Set(events.map(({ uid }) => uid)).size, 13)
})

/** The days of the check-ins of a quarter, as another library reads them. */
const daysRead = (quarter: Quarter, day: number) => {
  const file = checkInCalendar(aPlan({ quarter }), es, { ...context, day, hour: 9 })
  const { events } = read(file ?? '')
  return events.map(({ uid, startDate }) => [uid, startDate.toString()])
}

const weekly = (first: string) =>
  Array.from({ length: 13 }, (_none, week) => {
    const day = ICAL.Time.fromDateString(first)
    day.adjust(week * 7, 0, 0, 0)
    return [`p1.check-in.${week + 1}@kmora-plan`, `${day.toString()}T09:00:00`]
  })

test('the 13 check-ins fall on the same day each week, in quarters of any fiscal year, under ids that stay', () => {
  assert.deepEqual(daysRead({ year: 2027, number: 1, firstMonth: 1 }, 1), weekly('2027-01-04'))
  assert.deepEqual(daysRead({ year: 2027, number: 2, firstMonth: 1 }, 1), weekly('2027-04-05'))
  assert.deepEqual(daysRead({ year: 2026, number: 4, firstMonth: 4 }, 5), weekly('2027-01-01'))
  assert.deepEqual(daysRead({ year: 2027, number: 3, firstMonth: 7 }, 2), weekly('2028-01-04'))
  assert.deepEqual(daysRead({ year: 2027, number: 1, firstMonth: 2 }, 3), weekly('2027-02-03'))
})

test('lines of the check-ins are folded, and commas, semicolons and breaks of a name come back', () => {
  const title = `Pan, café; y más\n${'muy largo '.repeat(20)}`.trim()
  const file = checkInCalendar(aPlan({ title }), es, monday) ?? ''
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.equal(read(file).events[0]?.summary, `Anota el avance, semana 1 de 13 · ${title}`)
})

test('a plan without a quarter has no check-ins', () =>
  assert.equal(checkInCalendar(aPlan({ quarter: null }), es, monday), null))

const assertCheckIns = (quarter: Quarter, day: number, first: string, last: string) => {
  const dates = checkInDates(quarter, day)
  assert.deepEqual([dates.length, dates[0], dates.at(-1)], [13, first, last])
}

test('check-ins begin in the quarter, of the calendar year or of another', () => {
  assertCheckIns({ year: 2027, number: 1, firstMonth: 1 }, 1, '2027-01-04', '2027-03-29')
  assertCheckIns({ year: 2027, number: 1, firstMonth: 1 }, 4, '2027-01-07', '2027-04-01')
  assertCheckIns({ year: 2026, number: 4, firstMonth: 4 }, 5, '2027-01-01', '2027-03-26')
  assertCheckIns({ year: 2027, number: 3, firstMonth: 7 }, 7, '2028-01-02', '2028-03-26')
  assertCheckIns({ year: 2027, number: 1, firstMonth: 2 }, 3, '2027-02-03', '2027-04-28')
})

test('every check-in is on its day of the week, a week after the one before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1970, max: 2199 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 7 }),
      (year, number, firstMonth, day) => {
        const quarter = { year, number, firstMonth }
        const dates = checkInDates(quarter, day)
        const [first = '', last = ''] = [dates[0], dates.at(-1)]
        assert.ok(dates.every((date) => isPlainDate(date) && weekday(date) === day))
        assert.equal(daysBetween(first, last), 84)
        assert.ok(first >= quarterStart(quarter))
        assert.ok(daysBetween(quarterEnd(quarter), last) <= 2)
      },
    ),
  )
})

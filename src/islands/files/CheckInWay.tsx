import { useId, useState } from 'preact/hooks'
import { checkInCalendar } from '../../files/check-in-calendar.ts'
import type { Plan } from '../../plan/index.ts'
import { downloadFile } from '../../stores/download.ts'
import { now } from '../../stores/now.ts'
import { fileSlug } from '../../stores/plan-file.ts'
import type { Strings } from '../../strings/es.ts'
import { writeHour, writeWeekday } from '../../strings/format.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { useWorkbook } from '../workbook/context.ts'
import { ExportWay } from './ExportWay.tsx'
import { linkInto } from './link-into.ts'

/** Monday at nine. */
const usual = { day: 1, hour: 9 }

const days = [1, 2, 3, 4, 5, 6, 7]
const hours = Array.from({ length: 24 }, (_none, hour) => hour)

interface Props {
  plan: Plan
  words: Strings['exporting']
  files: Strings['files']
}

/** The weekly check-ins as a calendar file, on the day and at the hour that suit the person. */
export const CheckInWay = ({ plan, words, files }: Props) => {
  const { lang } = useWorkbook()
  const [{ day, hour }, setTime] = useState(usual)
  const id = useId()
  const { checkIns: way } = words.ways
  const save = () => {
    const calendar = checkInCalendar(plan, files, {
      day,
      hour,
      url: linkInto('check-in', plan),
      madeAt: now().toISOString(),
    })
    if (calendar !== null)
      downloadFile(`${fileSlug(plan, 'plan', words.names.checkIns)}.ics`, 'text/calendar', calendar)
  }
  return (
    <ExportWay
      way={way}
      words={words}
      none={plan.quarter ? '' : way.none}
      actions={[{ kind: 'save', label: way.save, save }]}
    >
      <div class="export-time">
        <SelectField
          id={`${id}-day`}
          label={way.day}
          value={String(day)}
          options={days.map((each) => [String(each), writeWeekday(each, lang)] as const)}
          onPick={(value) => setTime({ day: Number(value), hour })}
        />
        <SelectField
          id={`${id}-hour`}
          label={way.hour}
          value={String(hour)}
          options={hours.map((each) => [String(each), writeHour(each, lang)] as const)}
          onPick={(value) => setTime({ day, hour: Number(value) })}
        />
      </div>
    </ExportWay>
  )
}

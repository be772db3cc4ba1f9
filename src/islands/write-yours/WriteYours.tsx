import type { Strings } from '../../strings/es.ts'
import '../fields/fields.css'
import './write-yours.css'
import { YourCheckIn } from './YourCheckIn.tsx'
import { YourLinks } from './YourLinks.tsx'
import { YourList } from './YourList.tsx'
import { YourNote } from './YourNote.tsx'
import { YourObjective } from './YourObjective.tsx'
import { YourStrategy } from './YourStrategy.tsx'
import { YourTactic } from './YourTactic.tsx'

const parts = {
  list: YourList,
  objective: YourObjective,
  strategy: YourStrategy,
  tactic: YourTactic,
  link: YourLinks,
  'check-in': YourCheckIn,
  note: YourNote,
}

export type WrittenPart = keyof typeof parts

export interface WriteYoursProps {
  part: WrittenPart
  lang: 'es' | 'en'
  words: Strings['lesson']['writeYours']
  field: Strings['workbook']['field']
  /** Names of the metrics, and a quarter in short, for what was understood. */
  metrics: Strings['workbook']['objective']['metrics']
  quarter: string
  workbook: string
}

/** What a lesson asks to be written goes into the person's own plan. */
export const WriteYours = (props: WriteYoursProps) => {
  const Part = parts[props.part]
  return (
    <div class="write-yours no-print">
      <Part {...props} />
    </div>
  )
}

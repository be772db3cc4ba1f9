import type { Strings } from '../../strings/es.ts'
import '../fields/fields.css'
import './write-yours.css'
import { YourList } from './YourList.tsx'
import { YourObjective } from './YourObjective.tsx'

export interface WriteYoursProps {
  part: 'list' | 'objective' | 'strategy' | 'tactic' | 'link' | 'check-in' | 'note'
  lang: 'es' | 'en'
  words: Strings['lesson']['writeYours']
  /** Names of the metrics, and a quarter in short, for what was understood. */
  metrics: Strings['workbook']['objective']['metrics']
  quarter: string
  workbook: string
}

/** What a lesson asks to be written goes into the person's own plan. */
export const WriteYours = (props: WriteYoursProps) => (
  <div class="write-yours no-print">
    {props.part === 'list' ? <YourList {...props} /> : <YourObjective {...props} />}
  </div>
)

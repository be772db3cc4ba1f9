import type { Strings } from '../../strings/es.ts'

type Words = Strings['lesson']['writeYours']
type Parts = Words['parts']
type Workbook = Strings['workbook']

interface Fields {
  /** What the inputs say of what is typed. */
  field: Workbook['field']
}

/** What each part says: a page gets no more than its own. */
export interface PartTexts extends Pick<Parts, 'list' | 'link'> {
  objective: Parts['objective'] & {
    /** Names of the metrics, and a quarter in short, for what was understood. */
    metrics: Workbook['objective']['metrics']
    quarter: string
  }
  strategy: Parts['strategy'] & Fields
  tactic: Parts['tactic'] & Fields
  'check-in': Parts['check-in'] & Fields
  note: Parts['note'] & Fields
}

export type WrittenPart = keyof PartTexts

export interface PartProps<Part extends WrittenPart> {
  part: Part
  text: PartTexts[Part]
  lang: 'es' | 'en'
  words: Omit<Words, 'parts' | 'paperLink' | 'noScript'>
  workbook: string
}

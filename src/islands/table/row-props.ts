import type { PlainDate, Tactic } from '../../plan/index.ts'

/** What a row of the table, or its card on a phone, is drawn from; the same values draw the same. */
export interface RowProps {
  tactic: Tactic
  /** The strategy it serves, or the tray, by name. */
  serves: string
  isPicked: boolean
  /** How many remarks the checks have of it. */
  remarks: number
  /** The quarter's first and last day; undefined before one is chosen. */
  from: PlainDate | undefined
  to: PlainDate | undefined
  onPick: (id: string) => void
  onEnter: () => void
}

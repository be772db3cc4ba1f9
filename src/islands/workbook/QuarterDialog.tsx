import type { Plan, Quarter } from '../../plan/index.ts'
import { quarterEnd, quarterOf, quarterStart } from '../../plan/quarter.ts'
import { changePlan } from '../../stores/plan-edits.ts'
import { today } from '../../stores/today.ts'
import { fill, writeDate, writeMonth } from '../../strings/format.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { entries } from './entries.ts'
import { useWorkbook } from './context.ts'
import { Dialog } from './Dialog.tsx'

interface Props {
  plan: Plan
  isOpen: boolean
  onClose: () => void
}

const upTo = (first: number, count: number) =>
  Array.from({ length: count }, (_none, i) => first + i)

/** Which quarter the plan is for, when the fiscal year begins, and how numbers are written. */
export const QuarterDialog = ({ plan, isOpen, onClose }: Props) => {
  const { words, lang } = useWorkbook()
  const { quarter: text } = words
  const now = quarterOf(today())
  const quarter: Quarter = plan.quarter ?? now
  const change = (patch: Partial<Quarter>) => changePlan({ quarter: { ...quarter, ...patch } })
  const years = new Set([...upTo(now.year - 2, 6), quarter.year])
  return (
    <Dialog
      id="quarter"
      heading={text.heading}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={words.plans.close}
    >
      {() => (
        <div class="fields">
          <SelectField
            id="quarter-number"
            label={text.number}
            value={plan.quarter ? String(quarter.number) : ''}
            options={[
              ...(plan.quarter ? [] : [['', text.none] as const]),
              ...upTo(1, 4).map((number) => {
                const each = { ...quarter, number }
                const months = `${writeMonth(quarterStart(each), lang)} – ${writeMonth(quarterEnd(each), lang)}`
                return [
                  String(number),
                  `${fill(text.short, { number: String(number), year: '' })}· ${months}`,
                ] as const
              }),
            ]}
            onPick={(number) => number && change({ number: Number(number) })}
          />
          <SelectField
            id="quarter-year"
            label={text.year}
            value={String(quarter.year)}
            options={[...years].toSorted().map((year) => [String(year), String(year)] as const)}
            onPick={(year) => change({ year: Number(year) })}
          />
          <SelectField
            id="quarter-first-month"
            label={text.firstMonth}
            value={String(quarter.firstMonth)}
            options={upTo(1, 12).map((month) => [
              String(month),
              writeMonth(`2027-${String(month).padStart(2, '0')}-01`, lang, 'long'),
            ])}
            onPick={(month) => change({ firstMonth: Number(month) })}
          />
          <SelectField
            id="quarter-decimal"
            label={text.decimal}
            value={plan.decimal}
            options={entries(text.decimals)}
            onPick={(decimal) => decimal && changePlan({ decimal })}
          />
          <output>
            {fill(text.runs, {
              start: writeDate(quarterStart(quarter), lang),
              end: writeDate(quarterEnd(quarter), lang),
            })}
          </output>
          <div class="card-actions">
            <button type="button" class="button primary" onClick={onClose}>
              {text.close}
            </button>
          </div>
        </div>
      )}
    </Dialog>
  )
}

import { findPart } from '../../plan/edit.ts'
import { writeAmount, type Decision, type Plan } from '../../plan/index.ts'
import type { Forecast } from '../../plan/track/forecast.ts'
import { fill } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { readable } from './readable.ts'

/** How amounts, forecasts and decisions are said where a quarter is followed. */
export const useSaid = (plan: Plan) => {
  const { lang, decimal } = useWorkbook()
  const { track: text } = useViews()
  const amount = (value: number, unit = '') => writeAmount(readable(value), unit, decimal, lang)
  return {
    amount,
    /** The amount with its range, where it has one, as `range` words it; a dash where there is no forecast. */
    forecast: (ahead: Forecast | null, range: string = text.range): string => {
      if (!ahead) return '–'
      const { low, high } = ahead
      if (low === null || high === null || low === high) return amount(ahead.amount)
      const said = { amount: amount(ahead.amount), low: amount(low), high: amount(high) }
      return fill(range, said)
    },
    decision: ({ choice, strategy, reason }: Decision): string => {
      const found = findPart(plan, strategy)
      const title = found?.kind === 'strategy' ? found.strategy.title : ''
      const what = [text.decide.choices[choice], title && `“${title}”`].filter(Boolean).join(' ')
      return reason ? `${what}: ${reason}` : what
    },
  }
}

import { writeAmount, type Language, type Plan } from '../../plan/index.ts'
import { writeDate } from '../../strings/format.ts'

/** The check-ins of a plan in a line each: the day, how much of the objective, the note. */
export const notedIn = ({ checkIns, objective, decimal }: Plan, lang: Language) =>
  checkIns.map(({ id, date, amounts, note }) => {
    const measured = amounts.find(({ part }) => part === 'objective')
    const amount = measured && writeAmount(measured.amount, objective.unit, decimal, lang)
    return {
      id,
      text: [writeDate(date, lang), amount, note].filter(Boolean).join(' · '),
      hasCard: false,
    }
  })

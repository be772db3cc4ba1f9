import { checkPlan, parseObjective, type RuleId } from '../../plan/index.ts'
import { fold, plainText } from '../../plan/language/fold.ts'
import { workStart } from '../../plan/language/tactic-signs.ts'
import { emptyPlan } from '../../plan/new-plan.ts'
import { numberPlaces } from '../../plan/number-place.ts'
import { usualDecimal } from '../../plan/read-number.ts'
import { withSentence } from '../../plan/sentence.ts'
import { blankPeriods, namesPeriod } from './blank-periods.ts'
import type { Criterion, Reading } from './criterion.ts'

/**
 * What an objective has and lacks, by the workbook's own checks of a plan that holds nothing but
 * this sentence. Number, unit and quarter are always told, and met where the sentence shows one that
 * the checks can't place; a percentage alone is told in the unit's place, for it says of nothing how
 * much is to be reached. The rest is told only where it is amiss.
 */
export const judgeObjective = (
  text: string,
  { lang, today, decimal = usualDecimal(lang) }: Reading,
): Criterion[] => {
  const blank = { ...emptyPlan('judged', { language: lang, decimal, today }), quarter: null }
  const plan = withSentence(blank, text, today)
  const broken = new Set(checkPlan(plan, { today }).map(({ rule }) => rule))
  const holds = (rule: RuleId) => !broken.has(rule)

  const { change, several } = parseObjective(text, { lang, today, decimal })
  const rest = blankPeriods(fold(plainText(text)), lang)
  const places = numberPlaces(rest, lang, decimal)
  const hasNumber = plan.objective.target !== null || change !== undefined || places.length > 0
  const hasUnit =
    places.some(({ unit }) => unit !== '' && unit !== '%') || holds('objective/no-unit')
  const isPercentage =
    change !== undefined &&
    plan.objective.target === null &&
    places.every(({ unit }) => unit === '' || unit === '%')

  const needed: Criterion[] = [
    { id: 'number', isMet: hasNumber },
    isPercentage ? { id: 'percentage', isMet: false } : { id: 'unit', isMet: hasNumber && hasUnit },
    { id: 'quarter', isMet: plan.quarter !== null || namesPeriod(rest) },
  ]
  const amiss: Criterion[] = [
    { id: 'result', isMet: !workStart[lang].test(rest) },
    { id: 'single', isMet: !several },
    { id: 'short', isMet: holds('objective/long') },
    { id: 'realistic', isMet: holds('objective/unrealistic') },
  ]
  return [...needed, ...amiss.filter(({ isMet }) => !isMet)]
}

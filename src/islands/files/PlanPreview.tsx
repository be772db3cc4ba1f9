import type { Plan } from '../../plan/index.ts'
import { takeIn } from '../../stores/plan-file.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import { quarterName } from '../plan-view/write-facts.ts'
import { useWorkbook } from '../workbook/context.ts'

interface Props {
  plan: Plan
  /** The version of the plan that is in the library. */
  mine: Plan | null
  words: Strings['opening']
  onOpened: () => void
  onCancel: () => void
}

/** What a plan's file would bring in, before it does. */
export const PlanPreview = ({ plan, mine, words, onOpened, onCancel }: Props) => {
  const { lang, words: workbook } = useWorkbook()
  const { plan: text } = words
  const count = (forms: { one: string; other: string }, number: number) =>
    fill(plural(forms, number, lang), { count: String(number) })
  const tactics = plan.strategies.reduce(
    (sum, strategy) => sum + strategy.tactics.length,
    plan.loose.length,
  )
  const facts = [
    quarterName(plan, workbook),
    count(workbook.plans.strategies, plan.strategies.length),
    count(workbook.plans.tactics, tactics),
    !mine && fill(workbook.plans.changed, { date: writeDate(plan.updated, lang) }),
  ]
  return (
    <>
      <div class="plan-preview">
        <h3>{plan.title || workbook.untitled}</h3>
        <p>{plan.objective.sentence || text.none}</p>
        <p class="eyebrow">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {mine && (
        <p>
          {fill(mine.updated === plan.updated ? text.sameDay : text.versions, {
            mine: writeDate(mine.updated, lang),
            theirs: writeDate(plan.updated, lang),
          })}{' '}
          {text.keeps}
        </p>
      )}
      <div class="card-actions">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            takeIn(plan)
            onOpened()
          }}
        >
          {mine ? text.beside : text.open}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  )
}

import { useStore } from '../use-store.ts'
import { emptyPlan } from '../../plan/new-plan.ts'
import { $openId, $plans, createPlan, deletePlan, openPlan } from '../../stores/library.ts'
import { newId } from '../../stores/new-id.ts'
import { $notice } from '../../stores/notice.ts'
import { downloadPlan } from '../../stores/plan-file.ts'
import { today } from '../../stores/today.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill, writeDate } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from './context.ts'
import { askForPlanFile } from './OpenPlanFile.tsx'
import { Dialog } from './Dialog.tsx'

/** The plans in this browser, and their way out to files and back. */
export const PlansDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { words, lang, decimal, addresses } = useWorkbook()
  const { plans: text, quarter: quarterText } = words
  const plans = useStore($plans)
  const openId = useStore($openId)
  const plan = useStore($plan)
  return (
    <Dialog
      id="plans"
      heading={text.heading}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={text.close}
    >
      {() => (
        <>
          <h3>{text.mine}</h3>
          <ul class="plan-list">
            {plans.map(({ id, title, quarter, updated }) => (
              <li key={id}>
                <button
                  type="button"
                  class="plan-line"
                  aria-current={id === openId}
                  onClick={() => {
                    openPlan(id)
                    onClose()
                  }}
                >
                  <b>{title || words.untitled}</b>
                  <span>
                    {quarter &&
                      `${fill(quarterText.short, { number: String(quarter.number), year: String(quarter.year) })} · `}
                    {id === openId
                      ? text.open
                      : fill(text.changed, { date: writeDate(updated, lang) })}
                  </span>
                </button>
                <button
                  type="button"
                  class="button plain"
                  aria-label={fill(text.remove, { title: title || words.untitled })}
                  onClick={() => {
                    const next = plans.find((each) => each.id !== id)
                    deletePlan(id)
                    if (id === openId && next) openPlan(next.id)
                    $notice.set({ kind: 'removed-plan', plan: id })
                    onClose()
                  }}
                >
                  <Icon name="trash" />
                </button>
              </li>
            ))}
          </ul>
          <div class="stacked">
            <button
              type="button"
              class="button"
              onClick={() => {
                createPlan(emptyPlan(newId(), { language: lang, decimal, today: today() }))
                onClose()
              }}
            >
              <Icon name="plus" />
              {text.create}
            </button>
            {plan && (
              <button type="button" class="button" onClick={() => downloadPlan(plan, 'plan')}>
                {text.download}
              </button>
            )}
            <button type="button" class="button" onClick={askForPlanFile}>
              {text.openFile}
            </button>
            <a class="button" href={addresses.examples}>
              {text.examples}
            </a>
            <button
              type="button"
              class="button"
              onClick={() => {
                onClose()
                requestAnimationFrame(() => print())
              }}
            >
              {words.bar.print}
            </button>
          </div>
          <p class="eyebrow">{text.where}</p>
        </>
      )}
    </Dialog>
  )
}

import { useEffect } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'
import { emptyPlan } from '../../plan/new-plan.ts'
import { $archived, startArchive } from '../../stores/archive.ts'
import { $openId, $plans, createPlan, deletePlan, openPlan } from '../../stores/library.ts'
import type { ListedPlan } from '../../stores/listed-plan.ts'
import { newId } from '../../stores/new-id.ts'
import { $notice } from '../../stores/notice.ts'
import { writeBackup } from '../../stores/backup.ts'
import { downloadFile } from '../../stores/download.ts'
import { downloadPlan } from '../../stores/plan-file.ts'
import { today } from '../../stores/today.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill, plural } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useStore } from '../use-store.ts'
import { printPlan } from '../print/print-plan.ts'
import { useWorkbook } from './context.ts'
import { askForFile } from './OpenFile.tsx'
import { Dialog } from './Dialog.tsx'
import { PlanLine } from './PlanLine.tsx'

interface Props {
  isOpen: boolean
  onClose: () => void
  onExport: () => void
  onVersions: () => void
  onPaste: () => void
}

/** The plans in this browser, and their way out to files and back. */
export const PlansDialog = ({ isOpen, onClose, onExport, onVersions, onPaste }: Props) => {
  const context = useWorkbook()
  const { words, lang, decimal, addresses } = context
  const { plans: text } = words
  const plans = useStore($plans)
  const openId = useStore($openId)
  const plan = useStore($plan)
  const archived = useStore($archived)
  useEffect(startArchive, [])
  const isArchived = ({ id }: ListedPlan) => archived.includes(id) && id !== openId
  const shown = plans.filter((each) => !isArchived(each))
  const put = plans.filter(isArchived)

  const remove = (id: string) => {
    const next = shown.find((each) => each.id !== id)
    deletePlan(id)
    if (id === openId && next) openPlan(next.id)
    $notice.set({ kind: 'removed-plan', plan: id })
    onClose()
  }
  const line = (each: ListedPlan) => (
    <PlanLine
      key={each.id}
      plan={each}
      isOpen={each.id === openId}
      isArchived={isArchived(each)}
      onOpened={onClose}
      onDelete={() => remove(each.id)}
    />
  )
  const create = () => {
    createPlan(emptyPlan(newId(), { language: lang, decimal, today: today() }))
    onClose()
  }
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
          <ul class="plan-list">{shown.map(line)}</ul>
          {put.length > 0 && (
            <details class="archived">
              <summary>
                {fill(plural(text.archived, put.length, lang), { count: String(put.length) })}
              </summary>
              <ul class="plan-list">{put.map(line)}</ul>
            </details>
          )}
          <div class="stacked">
            <button type="button" class="button" onClick={create}>
              <Icon name="plus" />
              {text.create}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                create()
                onPaste()
              }}
            >
              {text.createFromList}
            </button>
            {plan && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  const title = fill(text.copyOf, { title: plan.title || words.untitled })
                  createPlan({ ...plan, id: newId(), title: title.slice(0, limits.text) })
                  onClose()
                }}
              >
                {text.duplicate}
              </button>
            )}
            {plan && (
              <button type="button" class="button" onClick={() => downloadPlan(plan, 'plan')}>
                {text.download}
              </button>
            )}
            {plan && (
              <button type="button" class="button" onClick={onExport}>
                {text.export}
              </button>
            )}
            {plan && (
              <button type="button" class="button" onClick={onVersions}>
                {text.versions}
              </button>
            )}
            {plans.length > 1 && (
              <button
                type="button"
                class="button"
                onClick={() =>
                  downloadFile(`kmora-${today()}.json`, 'application/json', writeBackup())
                }
              >
                {text.backup}
              </button>
            )}
            <button type="button" class="button" onClick={askForFile}>
              {text.openFile}
            </button>
            <a class="button" href={addresses.examples}>
              {text.examples}
            </a>
            {plan && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onClose()
                  void printPlan(plan, context)
                }}
              >
                {words.bar.print}
              </button>
            )}
          </div>
          <p class="eyebrow">{text.where}</p>
        </>
      )}
    </Dialog>
  )
}

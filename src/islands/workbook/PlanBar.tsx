import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { quarterEnd, quarterStart } from '../../plan/quarter.ts'
import { limits } from '../../plan/limits.ts'
import { changePlan } from '../../stores/plan-edits.ts'
import { $history, redo, undo } from '../../stores/workbook.ts'
import { fill, writeMonth } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from './context.ts'
import { SavedState } from './SavedState.tsx'
import { sayWhetherThere, useLazy } from './use-lazy.ts'

const loadQuarter = async () => (await import('./QuarterDialog.tsx')).QuarterDialog

interface Props {
  plan: Plan
  onShare: () => void
  onPlans: () => void
}

/** Text that is not of the plan yet, such as a line about to be added: it has an undo of its own. */
const isDraft = (target: EventTarget | null) =>
  target instanceof Element &&
  target.matches('textarea, input:not([type="checkbox"])') &&
  target.closest('[data-part], .add-line[data-added="true"]') === null

/** Undo and redo of the plan by the platform's keys. */
const useHistoryKeys = () =>
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isDraft(event.target)) return
      const key = event.key.toLowerCase()
      const isUndo = key === 'z' && !event.shiftKey
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y'
      if (!isUndo && !isRedo) return
      event.preventDefault()
      if (isUndo) undo()
      else redo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

/** The plan's name, quarter and state, and what can be done with all of it. */
export const PlanBar = ({ plan, onShare, onPlans }: Props) => {
  const { words, lang } = useWorkbook()
  const { bar, quarter: text, edits } = words
  const history = useStore($history)
  const [isQuarterOpen, setQuarterOpen] = useState(false)
  const [QuarterDialog, askForQuarter] = useLazy(loadQuarter)
  useHistoryKeys()
  const { quarter } = plan
  const undoLabel = history.undo ? fill(bar.undoWhat, { edit: edits[history.undo] }) : bar.undo
  const redoLabel = history.redo ? fill(bar.redoWhat, { edit: edits[history.redo] }) : bar.redo

  return (
    <div class="plan-bar" data-part="plan">
      <input
        class="plan-name"
        aria-label={words.planName}
        placeholder={words.planName}
        value={plan.title}
        maxLength={limits.text}
        autocomplete="off"
        onInput={(event) => changePlan({ title: event.currentTarget.value })}
      />
      <button
        type="button"
        id="objective-quarter"
        class={quarter ? 'chip' : 'chip missing'}
        onClick={() => {
          void askForQuarter().then(sayWhetherThere)
          setQuarterOpen(true)
        }}
      >
        <Icon name="calendar" />
        {quarter
          ? `${fill(text.short, { number: String(quarter.number), year: String(quarter.year) })} · ${writeMonth(quarterStart(quarter), lang)} – ${writeMonth(quarterEnd(quarter), lang)}`
          : text.none}
      </button>
      <SavedState plan={plan} />
      <div class="plan-actions no-print">
        <button
          type="button"
          class="button"
          aria-label={undoLabel}
          title={undoLabel}
          disabled={!history.undo}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="button"
          aria-label={redoLabel}
          title={redoLabel}
          disabled={!history.redo}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
        <button type="button" class="button" onClick={onPlans}>
          {bar.plans}
        </button>
        <button type="button" class="button primary" onClick={onShare}>
          <Icon name="share" />
          {bar.share}
        </button>
      </div>
      {QuarterDialog && (
        <QuarterDialog plan={plan} isOpen={isQuarterOpen} onClose={() => setQuarterOpen(false)} />
      )}
    </div>
  )
}

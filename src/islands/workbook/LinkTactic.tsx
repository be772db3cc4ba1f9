import type { Tactic } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { focusOn } from '../../stores/focus.ts'
import { serve, serveNewStrategy } from '../../stores/plan-edits.ts'
import { $titles } from '../../stores/strategy-titles.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from './context.ts'
import { fieldId } from './use-open-card.ts'

/** Arrow keys open the list instead of choosing at once: a choice moves the tactic. */
const openFirst = (event: KeyboardEvent) => {
  const { currentTarget: select, key } = event
  if (!(select instanceof HTMLSelectElement) || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
  if (!CSS.supports('selector(:open)') || select.matches(':open')) return
  event.preventDefault()
  select.showPicker()
}

/** The question every loose tactic waits for: which strategy does it serve? */
export const LinkTactic = ({ tactic }: { tactic: Tactic }) => {
  const { words } = useWorkbook()
  const titles = useStore($titles)
  const { tray, strategy: text } = words
  return (
    <select
      id={fieldId(tactic.id, 'link')}
      class="field link-tactic"
      aria-label={fill(tray.link, { action: tactic.action })}
      value=""
      onKeyDown={openFirst}
      onChange={(event) => {
        const { value } = event.currentTarget
        const loose = $plan.get()?.loose ?? []
        const place = loose.findIndex(({ id }) => id === tactic.id)
        const next = loose[place + 1] ?? loose[place - 1]
        if (value === 'new') serveNewStrategy(tactic.id)
        else if (value) {
          serve(tactic.id, value)
          focusOn(next?.id ?? 'loose', next ? 'link' : 'heading')
        }
      }}
    >
      <option value="">{tray.linkTo}</option>
      {titles.map(([id, title], index) => (
        <option key={id} value={id}>
          {title || fill(text.tag, { number: String(index + 1) })}
        </option>
      ))}
      {titles.length < limits.strategies && <option value="new">{tray.newStrategy}</option>}
    </select>
  )
}

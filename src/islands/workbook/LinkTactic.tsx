import { useRef, useState } from 'preact/hooks'
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

const isKnownOpen = (select: HTMLSelectElement) =>
  CSS.supports('selector(:open)') && select.matches(':open')

/** Arrow keys open the list instead of choosing at once, where the browser says whether it is open. */
const openFirst = (select: HTMLSelectElement, event: KeyboardEvent): boolean => {
  const { key } = event
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  if (!CSS.supports('selector(:open)') || isKnownOpen(select)) return false
  event.preventDefault()
  select.showPicker()
  return true
}

/** Keys that choose in a closed list: arrows and their like, and the letters of an option. */
const choosesAtOnce = (key: string) =>
  /^(?:Arrow|Page|Home|End)/.test(key) || (key.length === 1 && key !== ' ')

/**
 * The question every loose tactic waits for: which strategy does it serve? What keys choose while
 * the list is not known to be open waits for a button, so that one can pass over what one skips.
 */
export const LinkTactic = ({ tactic }: { tactic: Tactic }) => {
  const { words } = useWorkbook()
  const titles = useStore($titles)
  const isBlind = useRef(false)
  const [picked, setPicked] = useState('')
  const { tray, strategy: text } = words

  const link = (value: string) => {
    const loose = $plan.get()?.loose ?? []
    const place = loose.findIndex(({ id }) => id === tactic.id)
    const next = loose[place + 1] ?? loose[place - 1]
    if (value === 'new') serveNewStrategy(tactic.id)
    else if (value && serve(tactic.id, value))
      focusOn(next?.id ?? 'loose', next ? 'link' : 'heading')
  }

  return (
    <div class="link-tactic">
      <select
        id={fieldId(tactic.id, 'link')}
        class="field"
        aria-label={fill(tray.link, { action: tactic.action })}
        value={picked}
        onPointerDown={() => {
          isBlind.current = false
        }}
        onKeyDown={(event) => {
          const { currentTarget: select } = event
          isBlind.current =
            !openFirst(select, event) && choosesAtOnce(event.key) && !isKnownOpen(select)
        }}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (isBlind.current) setPicked(value)
          else link(value)
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
      {picked !== '' && (
        <button type="button" class="button" onClick={() => link(picked)}>
          {tray.linkButton}
        </button>
      )}
    </div>
  )
}

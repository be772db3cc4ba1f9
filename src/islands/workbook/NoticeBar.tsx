import { useStore } from '../use-store.ts'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { restorePlan } from '../../stores/library.ts'
import type { SiteLanguage } from '../../site.ts'
import { $notice, type Notice } from '../../stores/notice.ts'
import { putBack } from '../../stores/plan-file.ts'
import { $plan, undo } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from './context.ts'
import { fieldId } from './use-open-card.ts'

const partsOf = (plan: Plan | null) =>
  plan
    ? [
        ...plan.strategies.flatMap(({ id, tactics }) => [id, ...tactics.map((each) => each.id)]),
        ...plan.loose.map(({ id }) => id),
      ]
    : []

const sayNotice = (
  notice: Notice,
  workbook: Strings['workbook'],
  plan: Plan | null,
  lang: SiteLanguage,
) => {
  const { notices: words } = workbook
  if (notice.kind === 'opened')
    return fill(words.opened, { title: plan?.title || workbook.untitled })
  if ('place' in notice) {
    const { place, of } = notice
    const strategy = 'strategy' in notice ? String(notice.strategy) : ''
    return fill(words[notice.kind], { place: String(place), of: String(of), strategy })
  }
  if ('count' in notice)
    return fill(plural(words[notice.kind], notice.count, lang), { count: String(notice.count) })
  return words[notice.kind]
}

/** What just happened, with the way back. It stays until the next one or the next
 * change, which it could not undo; nobody has to hurry. */
export const NoticeBar = () => {
  const { words, lang } = useWorkbook()
  const { notices } = words
  const notice = useStore($notice)
  const plan = useStore($plan)
  const planThen = useRef(plan)

  useLayoutEffect(() => {
    planThen.current = $plan.get()
  }, [notice])
  useLayoutEffect(() => {
    if (notice && 'undoable' in notice && plan !== planThen.current) $notice.set(null)
  }, [notice, plan])

  const goBack = () => {
    if (notice?.kind === 'removed-plan') restorePlan(notice.plan)
    else if (notice?.kind === 'opened') putBack(notice)
    else {
      const before = new Set(partsOf($plan.get()))
      undo()
      const back = partsOf($plan.get()).find((id) => !before.has(id))
      if (document.getElementById(fieldId('table', 'heading'))) focusOn('table', 'heading')
      else if (back) focusOn(back, 'card')
    }
    $notice.set(null)
  }
  return (
    <div class="notice-bar no-print" role="status">
      {notice && (
        <div class="notice">
          <span>{sayNotice(notice, words, plan, lang)}</span>
          {(notice.kind === 'removed-plan' || 'undoable' in notice) && (
            <button type="button" class="button" onClick={goBack}>
              {notices.undo}
            </button>
          )}
          <button
            type="button"
            class="button plain"
            aria-label={notices.close}
            onClick={() => $notice.set(null)}
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  )
}

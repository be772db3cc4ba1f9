import { useStore } from '../use-store.ts'
import type { Plan } from '../../plan/index.ts'
import { downloadFile } from '../../stores/download.ts'
import { openPlan } from '../../stores/library.ts'
import { downloadPlan } from '../../stores/plan-file.ts'
import {
  $boot,
  $conflict,
  $otherTab,
  $saved,
  $setAside,
  dismissConflict,
} from '../../stores/workbook.ts'
import { fill, plural, writeClock } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from './context.ts'

/** Whether the plan is safe, always visible and always true. */
export const SavedState = ({ plan }: { plan: Plan }) => {
  const { words, lang } = useWorkbook()
  const { saved: text } = words
  const saved = useStore($saved)
  const isElsewhere = useStore($otherTab)
  return (
    <div class={`saved-state ${saved.state}`} role="status">
      {saved.state === 'saved' && (
        <>
          <Icon name="check" />
          {fill(text.saved, { time: writeClock(saved.at, lang) })}
        </>
      )}
      {saved.state === 'saving' && text.saving}
      {saved.state === 'read-only' && text['read-only']}
      {saved.state === 'not-saved' && (
        <>
          <Icon name="error" />
          {text['not-saved'][saved.reason]}{' '}
          <button type="button" class="link" onClick={() => downloadPlan(plan, 'plan')}>
            {text.download}
          </button>
        </>
      )}
      {isElsewhere && <span class="elsewhere">{text.otherTab}</span>}
    </div>
  )
}

/** What the person should know of the storage itself; nothing as long as all is well. */
export const StorageNotices = () => {
  const { words, lang } = useWorkbook()
  const { saved: text } = words
  const boot = useStore($boot)
  const aside = useStore($setAside)
  const conflict = useStore($conflict)
  return (
    <>
      {boot === 'no-storage' && (
        <p class="storage-notice" role="alert">
          {text.noStorage}
        </p>
      )}
      {aside.length > 0 && (
        <p class="storage-notice" role="alert">
          {fill(plural(text.setAside, aside.length, lang), { count: String(aside.length) })}{' '}
          <button
            type="button"
            class="button"
            onClick={() =>
              downloadFile(
                'kmora.txt',
                'text/plain',
                aside.map(({ text: kept }) => kept).join('\n\n'),
              )
            }
          >
            {text.setAsideDownload}
          </button>
        </p>
      )}
      {conflict && (
        <p class="storage-notice" role="alert">
          {text.conflict}{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              openPlan(conflict.kept)
              dismissConflict()
            }}
          >
            {text.conflictOpen}
          </button>{' '}
          <button type="button" class="button" onClick={dismissConflict}>
            {text.dismiss}
          </button>
        </p>
      )}
    </>
  )
}

import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { Icon } from '../icon/Icon.tsx'
import { useFetched } from '../use-fetched.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { Opening } from '../workbook/Opening.tsx'

const Fetched = ({ plan }: { plan: Plan }) => {
  const { lang } = useWorkbook()
  const [loaded, retry] = useFetched(
    async () => (await import('../files/load-reminders.tsx')).loadReminders(lang),
    lang,
  )
  if (typeof loaded === 'string') return <Opening state={loaded} onRetry={retry} />
  return <loaded.Reminders plan={plan} />
}

/** The way to be reminded of the check-in by one's own calendar, each week of the quarter. */
export const Reminder = ({ plan }: { plan: Plan }) => {
  const { track } = useViews()
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="reminder no-print">
      <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="calendar" /> {track.remind}
      </button>
      {isOpen && <Fetched plan={plan} />}
    </div>
  )
}

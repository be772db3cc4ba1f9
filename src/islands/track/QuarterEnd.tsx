import { useEffect, useRef, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { nameKey } from '../../plan/name-key.ts'
import { quarterState } from '../../plan/quarter.ts'
import { isClosed } from '../../plan/track/closing.ts'
import { $plans } from '../../stores/library.ts'
import { today } from '../../stores/today.ts'
import { loadClosing } from '../closing/load-closing.ts'
import { useFetched } from '../use-fetched.ts'
import { useStore } from '../use-store.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { Opening } from '../workbook/Opening.tsx'

type Task = 'close' | 'quarters'

const Fetched = ({ plan, task, onLeave }: { plan: Plan; task: Task; onLeave: () => void }) => {
  const { lang } = useWorkbook()
  const [closing, retry] = useFetched(() => loadClosing(lang), lang)
  if (typeof closing === 'string') return <Opening state={closing} onRetry={retry} />
  const { Closing, words } = closing
  return <Closing plan={plan} words={words} task={task} onLeave={onLeave} />
}

/** The way to close the quarter and to look back; what is behind it comes when it is asked for. */
export const QuarterEnd = ({ plan }: { plan: Plan }) => {
  const { track } = useViews()
  const { close: text } = track
  const plans = useStore($plans)
  const [task, setTask] = useState<Task | null>(null)
  const ways = useRef<HTMLDivElement>(null)
  const isOver = isClosed(plan)
  /** What the person comes back from. */
  const before = useRef<Task | null>(null)
  useEffect(() => {
    if (isOver) setTask(null)
    else if (task === null && before.current)
      ways.current?.querySelector<HTMLElement>(`[data-task="${before.current}"]`)?.focus()
    before.current = isOver ? 'close' : task
  }, [task, isOver])
  if (isOver || task)
    return <Fetched plan={plan} task={task ?? 'quarters'} onLeave={() => setTask(null)} />

  const state = plan.quarter && quarterState(plan.quarter, today())
  const hasOthers = plans.some(
    ({ id, title }) =>
      id !== plan.id &&
      (id === plan.carriedFrom?.plan ||
        (title.trim() !== '' && nameKey(title) === nameKey(plan.title))),
  )
  const canClose = state === 'running' || state === 'over'
  if (!canClose && !hasOthers) return null
  return (
    <section class="quarter-end no-print" aria-labelledby="quarter-end">
      <h2 id="quarter-end">{text.heading}</h2>
      {canClose && <p class="hint">{text[state]}</p>}
      <div class="quarter-end-ways" ref={ways}>
        {canClose && (
          <button type="button" class="button" data-task="close" onClick={() => setTask('close')}>
            {text.start}
          </button>
        )}
        {hasOthers && (
          <button
            type="button"
            class="button"
            data-task="quarters"
            onClick={() => setTask('quarters')}
          >
            {text.quarters}
          </button>
        )}
      </div>
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { $notice } from '../../stores/notice.ts'
import { downloadPlan } from '../../stores/plan-file.ts'
import type { Snapshot } from '../../stores/storage/snapshots.ts'
import { edit, listSnapshots } from '../../stores/workbook.ts'
import type { versions } from '../../strings/es/versions.ts'
import { fill, plural } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'

interface Props {
  plan: Plan
  text: typeof versions
  onRestored: () => void
}

type State = 'reading' | 'failed' | Snapshot[]

/** The versions that this browser kept, the newest first. */
export const VersionList = ({ plan, text, onRestored }: Props) => {
  const { words, lang } = useWorkbook()
  const [state, setState] = useState<State>('reading')
  useEffect(() => {
    listSnapshots().then(setState, () => setState('failed'))
  }, [])

  const count = (forms: { one: string; other: string }, number: number) =>
    fill(plural(forms, number, lang), { count: String(number) })

  const holds = ({ strategies, loose }: Plan) =>
    fill(text.holds, {
      strategies: count(words.plans.strategies, strategies.length),
      tactics: count(
        words.plans.tactics,
        loose.length + strategies.reduce((sum, { tactics }) => sum + tactics.length, 0),
      ),
    })

  if (!Array.isArray(state) || state.length === 0)
    return <p role="status">{Array.isArray(state) ? text.none : text[state]}</p>

  return (
    <ol class="versions">
      {state.map((snapshot) => {
        const time = new Date(snapshot.at).toLocaleString(lang, {
          dateStyle: 'medium',
          timeStyle: 'short',
        })
        const id = `version-${snapshot.at}`
        return (
          <li key={snapshot.at}>
            <div id={id}>
              <strong>
                <time dateTime={snapshot.at}>{time}</time>
              </strong>
              <span>{fill(text.before, { edit: words.edits[snapshot.name] })}</span>
              <span class="eyebrow">{holds(snapshot.plan)}</span>
            </div>
            <button
              type="button"
              class="button"
              aria-describedby={id}
              onClick={() => {
                edit('restore-version', () => ({ ...snapshot.plan, id: plan.id }))
                $notice.set({ kind: 'restored', undoable: true })
                onRestored()
              }}
            >
              {text.restore}
            </button>
            <button
              type="button"
              class="button plain"
              aria-describedby={id}
              onClick={() => downloadPlan(snapshot.plan, 'plan')}
            >
              {text.download}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

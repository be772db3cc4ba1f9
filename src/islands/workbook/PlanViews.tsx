import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { $focus } from '../../stores/focus.ts'
import { usePrintKeys } from '../print/print-plan.ts'
import { useWorkbook } from './context.ts'
import { useAfterPaint } from '../use-after-paint.ts'
import { entries } from './entries.ts'
import { loadView } from './load-view.ts'
import { OtherView } from './OtherView.tsx'
import { PlanEditor, type PlanEditorProps } from './PlanEditor.tsx'
import { ViewSwitch, type ViewName } from './ViewSwitch.tsx'

/**
 * The plan by the view that was chosen; what is asked to be edited is edited in the thread, which
 * stays drawn as it was left, and a check-in in the view that follows the quarter. The view that is
 * left goes once the thread has been painted.
 */
export const PlanViews = (props: PlanEditorProps) => {
  const [view, setView] = useState<ViewName>('plan')
  const painted = useAfterPaint(view)
  const context = useWorkbook()
  usePrintKeys(view === 'plan' ? props.plan : null, context)
  useLayoutEffect(
    () =>
      $focus.subscribe((focus) => {
        if (focus && focus.part !== 'table') setView(focus.part === 'check-in' ? 'track' : 'plan')
      }),
    [],
  )
  const other = view === 'plan' ? painted : view
  const threaded = useRef(props.plan)
  if (view === 'plan') threaded.current = props.plan
  const thread = useMemo(
    () => <PlanEditor {...props} plan={threaded.current} />,
    [threaded.current],
  )
  return (
    <>
      <ViewSwitch
        names={entries(context.views.names).map(([name]) => name)}
        view={view}
        onView={setView}
      />
      <div class={view === 'plan' ? '' : 'away'}>{thread}</div>
      {other !== 'plan' && (
        <div class={view === 'plan' ? 'away' : ''}>
          <OtherView
            key={other}
            name={other}
            plan={props.plan}
            load={() => loadView(other, context.lang)}
          />
        </div>
      )}
    </>
  )
}

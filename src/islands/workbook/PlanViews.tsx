import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { $focus } from '../../stores/focus.ts'
import type { WorkbookContext } from './context.ts'
import { useAfterPaint } from '../use-after-paint.ts'
import { OtherView } from './OtherView.tsx'
import { PlanEditor, type PlanEditorProps } from './PlanEditor.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

export type ViewName = keyof WorkbookContext['views']['names']

interface Props extends PlanEditorProps {
  /** Whether the plan was opened to note how it goes. */
  isCheckIn: boolean
}

/**
 * The plan by the view that was chosen; what is asked to be edited is edited in the thread, which
 * stays drawn. The view that is left goes once the thread has been painted.
 */
export const PlanViews = ({ isCheckIn, ...props }: Props) => {
  const [view, setView] = useState<ViewName>('plan')
  const painted = useAfterPaint(view)
  useLayoutEffect(
    () =>
      $focus.subscribe((focus) => {
        if (focus && focus.part !== 'table') setView('plan')
      }),
    [],
  )
  useEffect(() => {
    if (isCheckIn) setView('track')
  }, [isCheckIn])
  const other = view === 'plan' ? painted : view
  return (
    <>
      <ViewSwitch view={view} onView={setView} />
      <div class={view === 'plan' ? '' : 'away'}>
        <PlanEditor {...props} />
      </div>
      {other !== 'plan' && (
        <div class={view === 'plan' ? 'away' : ''}>
          <OtherView key={other} name={other} plan={props.plan} />
        </div>
      )}
    </>
  )
}

import { useLayoutEffect, useState } from 'preact/hooks'
import { $focus } from '../../stores/focus.ts'
import type { WorkbookContext } from './context.ts'
import { OtherView } from './OtherView.tsx'
import { PlanEditor, type PlanEditorProps } from './PlanEditor.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

export type ViewName = keyof WorkbookContext['views']['names']

/**
 * The plan by the view that was chosen; what is asked to be edited is edited in the thread, which
 * stays drawn.
 */
export const PlanViews = (props: PlanEditorProps) => {
  const [view, setView] = useState<ViewName>('plan')
  useLayoutEffect(
    () =>
      $focus.subscribe((focus) => {
        if (focus && focus.part !== 'table') setView('plan')
      }),
    [],
  )
  return (
    <>
      <ViewSwitch view={view} onView={setView} />
      <div hidden={view !== 'plan'}>
        <PlanEditor {...props} />
      </div>
      {view !== 'plan' && <OtherView key={view} name={view} plan={props.plan} />}
    </>
  )
}

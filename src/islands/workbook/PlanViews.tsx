import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { $focus } from '../../stores/focus.ts'
import { useWorkbook, type WorkbookContext } from './context.ts'
import { PlanEditor, type PlanEditorProps } from './PlanEditor.tsx'
import { useLazy } from './use-lazy.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

export type ViewName = keyof WorkbookContext['views']['names']

const loadMap = async () => (await import('../map/PlanMap.tsx')).PlanMap

const loadCalendar = async () => (await import('../calendar/PlanCalendar.tsx')).PlanCalendar

const loadTrack = async () => (await import('../track/PlanTrack.tsx')).PlanTrack

const loadTable = async () => (await import('../table/PlanTable.tsx')).PlanTable

/**
 * The plan by the view that was chosen; what is asked to be edited is edited in the thread, which
 * stays drawn. A view is drawn after the tap that asked for it has been answered.
 */
export const PlanViews = (props: PlanEditorProps) => {
  const { views } = useWorkbook()
  const [view, setView] = useState<ViewName>('plan')
  const [PlanMap, askForMap] = useLazy(loadMap)
  const [PlanCalendar, askForCalendar] = useLazy(loadCalendar)
  const [PlanTable, askForTable] = useLazy(loadTable)
  useLayoutEffect(
    () =>
      $focus.subscribe((focus) => {
        if (focus && focus.part !== 'table') setView('plan')
      }),
    [],
  )
  const show = (next: ViewName) => {
    if (next === 'map') void askForMap()
    if (next === 'calendar') void askForCalendar()
    if (next === 'track') void askForTrack()
    if (next === 'table') void askForTable()
    setView(next)
  }
  const [PlanTrack, askForTrack] = useLazy(loadTrack)
  const [drawn, setDrawn] = useState<ViewName>('plan')
  useEffect(() => {
    const pause = setTimeout(() => setDrawn(view))
    return () => clearTimeout(pause)
  }, [view])
  const Other =
    drawn === view &&
    { plan: null, map: PlanMap, calendar: PlanCalendar, track: PlanTrack, table: PlanTable }[view]
  return (
    <>
      <ViewSwitch view={view} onView={show} />
      <div hidden={view !== 'plan'}>
        <PlanEditor {...props} />
      </div>
      {Other && (
        <div class="plan-view">
          <Other plan={props.plan} />
        </div>
      )}
      {view !== 'plan' && !Other && (
        <p class="opening" role="status">
          {views.loading}
        </p>
      )}
    </>
  )
}

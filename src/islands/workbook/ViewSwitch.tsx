import { useWorkbook } from './context.ts'
import { entries } from './entries.ts'
import type { ViewName } from './PlanViews.tsx'

interface Props {
  view: ViewName
  onView: (view: ViewName) => void
}

/** The ways to look at the plan, one of them chosen. */
export const ViewSwitch = ({ view, onView }: Props) => {
  const { views } = useWorkbook()
  return (
    <div class="view-switch no-print" role="group" aria-label={views.label}>
      {entries(views.names).map(([name, label]) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onView(name)}>
          {label}
        </button>
      ))}
    </div>
  )
}

import { useWorkbook, type WorkbookContext } from './context.ts'

export type ViewName = keyof WorkbookContext['views']['names']

interface Props<Name extends ViewName> {
  names: readonly Name[]
  view: Name
  onView: (view: Name) => void
}

/** The ways to look at a plan, one of them chosen. */
export const ViewSwitch = <Name extends ViewName>({ names, view, onView }: Props<Name>) => {
  const { views } = useWorkbook()
  return (
    <div class="view-switch no-print" role="group" aria-label={views.label}>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onView(name)}>
          {views.names[name]}
        </button>
      ))}
    </div>
  )
}

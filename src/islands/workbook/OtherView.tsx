import type { Plan } from '../../plan/index.ts'
import { useFetched } from '../use-fetched.ts'
import { useWorkbook, ViewWords } from './context.ts'
import { loadView, type OtherView as Name } from './load-view.ts'
import { Opening } from './Opening.tsx'

/** A view that is fetched when it is asked for, and drawn once the tap that asked for it was answered. */
export const OtherView = ({ name, plan }: { name: Name; plan: Plan }) => {
  const { lang } = useWorkbook()
  const [view, retry] = useFetched(() => loadView(name, lang), name)
  return (
    <div class="plan-view">
      {typeof view === 'string' ? (
        <Opening state={view} onRetry={retry} />
      ) : (
        <ViewWords.Provider value={view.words}>
          <view.View plan={plan} />
        </ViewWords.Provider>
      )}
    </div>
  )
}

import type { Plan } from '../../plan/index.ts'
import { useFetched } from '../use-fetched.ts'
import { ViewWords } from './context.ts'
import type { LoadedView } from './loaded-view.ts'
import { Opening } from './Opening.tsx'

interface Props {
  name: string
  plan: Plan
  load: () => Promise<LoadedView>
}

/** A view that is fetched when it is asked for, and drawn once the tap that asked for it was answered. */
export const OtherView = ({ name, plan, load }: Props) => {
  const [view, retry] = useFetched(load, name)
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

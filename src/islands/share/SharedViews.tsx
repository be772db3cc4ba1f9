import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { isFollowed } from '../../plan/track/is-followed.ts'
import { CommentList } from '../answer/CommentList.tsx'
import { PlanView } from '../plan-view/PlanView.tsx'
import { usePrintKeys } from '../print/print-plan.ts'
import { useWorkbook } from '../workbook/context.ts'
import { OtherView } from '../workbook/OtherView.tsx'
import { ViewSwitch } from '../workbook/ViewSwitch.tsx'
import { loadReadView, type ReadView } from './load-read-view.ts'
import { SharedReview } from './SharedReview.tsx'
import { useShownPart } from './use-shown-part.ts'

interface Props {
  plan: Plan
  /** The answer being written, in the place of the plan. */
  reply: ComponentChildren
}

/** A shared plan by the view that was chosen: its thread with what the checks say, its map, and its quarter where it was followed. */
export const SharedViews = ({ plan, reply }: Props) => {
  const context = useWorkbook()
  const { words, lang } = context
  const [chosen, setView] = useState<'plan' | ReadView>('plan')
  const view = reply ? 'plan' : chosen
  usePrintKeys(view === 'plan' ? plan : null, context, location.href)
  useShownPart(() => setView('plan'))
  return (
    <>
      {!reply && (
        <ViewSwitch
          names={isFollowed(plan) ? ['plan', 'map', 'track'] : ['plan', 'map']}
          view={view}
          onView={setView}
        />
      )}
      {view === 'plan' ? (
        <div class="plan-columns">
          {reply || (
            <PlanView
              plan={plan}
              words={words}
              lang={lang}
              after={(part) => (
                <CommentList comments={plan.comments.filter((each) => each.part === part)} />
              )}
            />
          )}
          <SharedReview plan={plan} />
        </div>
      ) : (
        <OtherView key={view} name={view} plan={plan} load={() => loadReadView(view, lang)} />
      )}
    </>
  )
}

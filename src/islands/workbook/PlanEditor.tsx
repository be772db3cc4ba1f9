import { useEffect, useRef } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import type { SiteLanguage } from '../../site.ts'
import { createStrategy } from '../../stores/plan-edits.ts'
import { fill } from '../../strings/format.ts'
import { Review } from '../review/Review.tsx'
import checkInsStyle from '../check-ins/check-ins.css?url'
import { loadStyled } from '../load-styled.ts'
import { AddLine } from './AddLine.tsx'
import { useWorkbook } from './context.ts'
import { Guide } from './Guide.tsx'
import { ObjectiveCard } from './ObjectiveCard.tsx'
import { StrategyCard } from './StrategyCard.tsx'
import { Tray } from './Tray.tsx'
import { useDragging } from './use-dragging.ts'
import { useLazy } from './use-lazy.ts'
import { useMoveKeys } from './use-move-keys.ts'
import { yearOf } from './year-of.ts'
import { fieldId, useOpenCard } from './use-open-card.ts'

export interface PlanEditorProps {
  plan: Plan
  onPaste: () => void
  onGroup: () => void
}

const loadCheckIns = async (lang: SiteLanguage) =>
  (await import('../check-ins/load-check-ins.tsx')).loadCheckIns(lang)

const loadComments = (lang: SiteLanguage) =>
  loadStyled(checkInsStyle, async () =>
    (await import('../answer/load-comments.tsx')).loadComments(lang),
  )

/** The whole plan as a thread, edited where it stands, with its review. */
export const PlanEditor = ({ plan, onPaste, onGroup }: PlanEditorProps) => {
  const { words, lang } = useWorkbook()
  const { strategy: text } = words
  useOpenCard('plan')
  const thread = useRef<HTMLDivElement>(null)
  useMoveKeys(thread)
  useDragging(thread)
  const [CheckIns, askForCheckIns] = useLazy(() => loadCheckIns(lang))
  const [Comments, askForComments] = useLazy(() => loadComments(lang))
  const hasComments = plan.comments.length > 0
  useEffect(() => {
    if (hasComments) void askForComments()
  }, [hasComments])
  const hasCheckIns = plan.checkIns.length > 0
  useEffect(() => {
    if (hasCheckIns) void askForCheckIns()
  }, [hasCheckIns])
  return (
    <div class="plan-columns">
      <div class="plan-thread" ref={thread}>
        <Guide plan={plan} />
        <ObjectiveCard objective={plan.objective} />
        {hasComments && Comments && <Comments plan={plan} />}
        {hasCheckIns && CheckIns && <CheckIns plan={plan} />}
        <ul class="thread">
          {plan.strategies.map((strategy, index) => (
            <li key={strategy.id}>
              <StrategyCard
                strategy={strategy}
                index={index}
                isLast={index === plan.strategies.length - 1}
                unit={plan.objective.unit}
                year={yearOf(plan)}
              />
            </li>
          ))}
          <li class="adding">
            {plan.strategies.length === 0 && <p class="hint">{text.none}</p>}
            <AddLine
              id={fieldId('plan', 'strategy')}
              label={text.add}
              placeholder={text.add}
              button={text.addButton}
              full={fill(text.full, { limit: String(limits.strategies) })}
              onAdd={(title) => createStrategy(title) !== null}
            />
          </li>
        </ul>
        <Tray plan={plan} onPaste={onPaste} onGroup={onGroup} />
      </div>
      <Review language={plan.language} />
    </div>
  )
}

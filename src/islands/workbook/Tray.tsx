import type { Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { createTactic } from '../../stores/plan-edits.ts'
import { fill, plural } from '../../strings/format.ts'
import { AddLine } from './AddLine.tsx'
import { useWorkbook } from './context.ts'
import { yearOf } from './year-of.ts'
import { TacticCard } from './TacticCard.tsx'
import { fieldId, useOpenCard } from './use-open-card.ts'

interface Props {
  plan: Plan
  onPaste: () => void
  onGroup: () => void
}

/** The tray: tactics that wait until they serve a strategy. */
export const Tray = ({ plan, onPaste, onGroup }: Props) => {
  const { words, lang } = useWorkbook()
  useOpenCard('loose')
  const { tray, tactic } = words
  const count = plan.loose.length
  return (
    <section class="tray" aria-labelledby={fieldId('loose', 'heading')}>
      <div class="tray-head">
        <h2 id={fieldId('loose', 'heading')} tabIndex={-1}>
          {tray.heading}
        </h2>
        <span class="eyebrow">
          {count === 0
            ? tray.none
            : fill(plural(tray.count, count, lang), { count: String(count) })}
        </span>
        <p class="tray-actions">
          {count > 1 && (
            <button type="button" class="button" onClick={onGroup}>
              {tray.group}
            </button>
          )}
          <button type="button" class="button" onClick={onPaste}>
            {tray.paste}
          </button>
        </p>
      </div>
      <ul class="loose-tray" data-list="">
        {plan.loose.map((each) => (
          <TacticCard key={each.id} tactic={each} strategy={null} year={yearOf(plan)} />
        ))}
      </ul>
      <AddLine
        id={fieldId('loose', 'add')}
        label={tactic.add}
        placeholder={tactic.add}
        button={tactic.addButton}
        full={fill(tray.full, { limit: String(limits.loose) })}
        onAdd={(action) => createTactic(null, action)}
      />
    </section>
  )
}

import { useState } from 'preact/hooks'
import { contributionAmount } from '../../plan/contribution.ts'
import { writeAmount, type Strategy } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { focusOn } from '../../stores/focus.ts'
import { changeStrategy, createTactic, deleteStrategy } from '../../stores/plan-edits.ts'
import { shiftStrategy } from '../../stores/move-edits.ts'
import { fill } from '../../strings/format.ts'
import { writeMeasure } from '../../strings/write-measure.ts'
import { GrowingText } from '../fields/GrowingText.tsx'
import { still } from '../still.ts'
import { Icon } from '../icon/Icon.tsx'
import { AddLine } from './AddLine.tsx'
import { Chip } from './Chips.tsx'
import { useWorkbook } from './context.ts'
import { Grip } from './Grip.tsx'
import { Panel } from './Panel.tsx'
import { PartFields } from './PartFields.tsx'
import { TacticCard } from './TacticCard.tsx'
import { fieldId, useOpenCard } from './use-open-card.ts'

interface Props {
  strategy: Strategy
  index: number
  isLast: boolean
  /** The objective's unit. */
  unit: string
  /** The year of the plan's quarter. */
  year: string
}

/** A strategy with its tactics. */
export const StrategyCard = still(({ strategy, index, isLast, unit, year }: Props) => {
  const { words, lang, decimal } = useWorkbook()
  const { isOpen, toggle } = useOpenCard(strategy.id)
  const [hasNoRoom, setNoRoom] = useState(false)
  const { id, measure } = strategy
  const text = words.strategy
  const brings = contributionAmount(strategy.contribution)

  return (
    <>
      <section
        id={fieldId(id, 'card')}
        tabIndex={-1}
        class="node strategy"
        data-part={id}
        aria-labelledby={`${id}-tag`}
      >
        <Grip />
        <h3 class="level-tag" id={`${id}-tag`}>
          <Icon name="strategy" />
          {fill(text.tag, { number: String(index + 1) })}
          {brings !== null &&
            ` · ${fill(text.brings, { amount: writeAmount(brings, unit, decimal, lang) })}`}
        </h3>
        <GrowingText
          id={fieldId(id, 'title')}
          class="title"
          label={text.title}
          value={strategy.title}
          placeholder={text.placeholder}
          onText={(title) => changeStrategy(id, { title })}
        />
        <div class="chips">
          {strategy.state !== 'active' && (
            <Chip part={id} field="state" name="">
              {text.states[strategy.state]}
            </Chip>
          )}
          <Chip part={id} field={measure.name ? 'target' : 'measureName'} name={text.measureName}>
            {writeMeasure(measure, words.chips.from, decimal)}
          </Chip>
          <Chip part={id} field="contribution" name={text.contribution} wanted={brings === null} />
          <Chip part={id} field="audience" name={text.audience}>
            {strategy.audience}
          </Chip>
        </div>
        <Panel id={id} label={text.details} isOpen={isOpen} toggle={toggle}>
          {() => (
            <>
              <PartFields strategy={strategy} unit={unit} />
              <div class="card-actions">
                <button
                  type="button"
                  class="button"
                  disabled={index === 0}
                  aria-keyshortcuts="Alt+ArrowUp"
                  title="Alt + ↑"
                  onClick={() => shiftStrategy(id, -1)}
                >
                  <Icon name="up" />
                  {text.up}
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={isLast}
                  aria-keyshortcuts="Alt+ArrowDown"
                  title="Alt + ↓"
                  onClick={() => shiftStrategy(id, 1)}
                >
                  <Icon name="down" />
                  {text.down}
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    const isRemoved = deleteStrategy(id)
                    setNoRoom(!isRemoved)
                    if (isRemoved) focusOn('loose', 'heading')
                  }}
                >
                  <Icon name="trash" />
                  {text.remove}
                </button>
              </div>
              <p class="said" role="status">
                {hasNoRoom && <span class="wrong">{text.noRoom}</span>}
              </p>
            </>
          )}
        </Panel>
      </section>
      <ul class="thread tactics" data-list={id}>
        {strategy.tactics.map((tactic) => (
          <TacticCard key={tactic.id} tactic={tactic} strategy={id} year={year} />
        ))}
        <li class="adding">
          <AddLine
            id={fieldId(id, 'add')}
            label={fill(words.tactic.addTo, { title: strategy.title })}
            placeholder={words.tactic.add}
            button={words.tactic.addButton}
            full={fill(words.tactic.full, { limit: String(limits.tactics) })}
            onAdd={(action) => createTactic(id, action)}
          />
        </li>
      </ul>
    </>
  )
})

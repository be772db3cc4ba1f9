import { useState } from 'preact/hooks'
import { contributionAmount } from '../../plan/contribution.ts'
import { writeAmount, type Plan, type Strategy } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { focusOn } from '../../stores/focus.ts'
import {
  changeStrategy,
  createTactic,
  deleteStrategy,
  shiftStrategy,
} from '../../stores/plan-edits.ts'
import { fill } from '../../strings/format.ts'
import { writeMeasure } from '../../strings/write-measure.ts'
import { GrowingText } from '../fields/GrowingText.tsx'
import { Icon } from '../icon/Icon.tsx'
import { AddLine } from './AddLine.tsx'
import { Chip } from './Chips.tsx'
import { useWorkbook } from './context.ts'
import { Panel } from './Panel.tsx'
import { StrategyFields } from './StrategyFields.tsx'
import { TacticCard } from './TacticCard.tsx'
import { fieldId, useOpenCard } from './use-open-card.ts'

interface Props {
  plan: Plan
  strategy: Strategy
  index: number
}

/** A strategy with its tactics. */
export const StrategyCard = ({ plan, strategy, index }: Props) => {
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
        <h3 class="level-tag" id={`${id}-tag`}>
          <Icon name="strategy" />
          {fill(text.tag, { number: String(index + 1) })}
          {brings !== null &&
            ` · ${fill(text.brings, { amount: writeAmount(brings, plan.objective.unit, decimal, lang) })}`}
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
              <StrategyFields strategy={strategy} unit={plan.objective.unit} />
              <div class="card-actions">
                <button
                  type="button"
                  class="button"
                  disabled={index === 0}
                  onClick={() => shiftStrategy(id, -1)}
                >
                  <Icon name="up" />
                  {text.up}
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={index === plan.strategies.length - 1}
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
      <ul class="thread tactics">
        {strategy.tactics.map((tactic, place) => (
          <TacticCard
            key={tactic.id}
            plan={plan}
            tactic={tactic}
            strategy={strategy}
            index={place}
          />
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
}

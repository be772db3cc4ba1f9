import { movementOf } from '../../plan/movement.ts'
import { writeAmount, writeShare, type Objective } from '../../plan/index.ts'
import { writeSentence } from '../../stores/write-sentence.ts'
import { fill } from '../../strings/format.ts'
import { GrowingText } from '../fields/GrowingText.tsx'
import { still } from '../still.ts'
import { Icon } from '../icon/Icon.tsx'
import { Chip } from './Chips.tsx'
import { useWorkbook } from './context.ts'
import { PartFields } from './PartFields.tsx'
import { SumBar } from './SumBar.tsx'
import { Panel } from './Panel.tsx'
import { fieldId, useOpenCard } from './use-open-card.ts'

/** The quarter's objective: its sentence, what was understood of it, and its fields. */
export const ObjectiveCard = still(({ objective }: { objective: Objective }) => {
  const { words, lang, decimal } = useWorkbook()
  const { isOpen, toggle } = useOpenCard('objective')
  const text = words.objective
  const amount = (value: number | null) =>
    value === null ? '' : writeAmount(value, objective.unit, decimal, lang)
  const growth =
    objective.target !== null && objective.baseline
      ? objective.target / objective.baseline - 1
      : null

  return (
    <section class="node objective" data-part="objective" aria-labelledby="objective-tag">
      <h2 class="level-tag" id="objective-tag">
        <Icon name="objective" />
        {text.tag}
      </h2>
      <GrowingText
        id={fieldId('objective', 'sentence')}
        class="sentence"
        label={text.sentence}
        value={objective.sentence}
        placeholder={text.placeholder}
        onText={writeSentence}
      />
      <div class="chips">
        <Chip part="objective" field="metric" name={objective.metric ? '' : text.metric}>
          {objective.metric === 'other'
            ? objective.metricName || text.metrics.other
            : objective.metric && text.metrics[objective.metric]}
        </Chip>
        <Chip part="objective" field="target" name={text.target}>
          {amount(objective.target)}
        </Chip>
        <Chip
          part="objective"
          field="unit"
          name={text.unit}
          wanted={objective.target !== null && objective.unit === ''}
        />
        <Chip part="objective" field="baseline" name={text.baseline}>
          {amount(objective.baseline)}
        </Chip>
        {growth !== null && movementOf(objective) === 'flow' && (
          <span class="chip still">
            {fill(growth < 0 ? text.falls : text.grows, {
              share: writeShare(Math.abs(growth), decimal, lang),
            })}
          </span>
        )}
        <Chip part="objective" field="owner" name={text.owner}>
          {objective.owner}
        </Chip>
      </div>
      <SumBar />
      <Panel id="objective" label={text.details} isOpen={isOpen} toggle={toggle}>
        {() => <PartFields objective={objective} />}
      </Panel>
    </section>
  )
})

import { measureLacks } from '../../plan/measure-lacks.ts'
import { writeNumber, type Tactic } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { changeTactic } from '../../stores/plan-edits.ts'
import { fill, writeDate, writeDay } from '../../strings/format.ts'
import { GrowingText } from '../fields/GrowingText.tsx'
import { still } from '../still.ts'
import { Icon } from '../icon/Icon.tsx'
import { Chip } from './Chips.tsx'
import { useWorkbook } from './context.ts'
import { Grip } from './Grip.tsx'
import { LinkTactic } from './LinkTactic.tsx'
import { Panel } from './Panel.tsx'
import { PartFields } from './PartFields.tsx'
import { fieldId, useOpenCard } from './use-open-card.ts'

interface Props {
  tactic: Tactic
  /** Id of the strategy it serves; null in the tray. */
  strategy: string | null
  /** The year of the plan's quarter, which its dates need not say. */
  year: string
}

/** A tactic, edited where it stands. */
export const TacticCard = still(({ tactic, strategy, year }: Props) => {
  const { words, lang, decimal } = useWorkbook()
  const { isOpen, toggle } = useOpenCard(tactic.id)
  const { id, measure } = tactic
  const text = words.tactic
  const isLoose = strategy === null
  const isOver = tactic.state === 'done' || tactic.state === 'dropped'
  const isFrayed = !isLoose && !isOver && (measureLacks(measure) !== null || tactic.due === null)
  const day = (date: string) => (year && date.startsWith(year) ? writeDay : writeDate)(date, lang)
  const when =
    tactic.start && tactic.due
      ? fill(text.between, { start: day(tactic.start), due: day(tactic.due) })
      : tactic.due
        ? fill(text.until, { date: day(tactic.due) })
        : ''
  const amount =
    measureLacks(measure) === null && measure.target !== null
      ? `${writeNumber(measure.target, decimal)} ${measure.name || measure.unit}`
      : ''

  return (
    <li class={isFrayed ? 'frayed' : ''}>
      <div
        id={fieldId(id, 'card')}
        tabIndex={-1}
        class={`node tactic ${isLoose ? 'loose' : ''} ${isOver ? 'over' : ''}`}
        data-part={id}
      >
        <Grip />
        <div class="tactic-line">
          <Icon name={tactic.state === 'done' ? 'check' : 'tactic'} />
          <GrowingText
            id={fieldId(id, 'action')}
            class="action"
            label={text.action}
            value={tactic.action}
            onText={(action) => changeTactic(id, { action })}
            onEnter={() => focusOn(strategy ?? 'loose', 'add')}
          />
        </div>
        {isLoose ? (
          <LinkTactic tactic={tactic} />
        ) : (
          <div class="chips">
            {tactic.state !== 'todo' && (
              <Chip part={id} field="state" name="">
                {text.states[tactic.state]}
              </Chip>
            )}
            <Chip part={id} field="target" name={amount ? '' : text.target} wanted={!isOver}>
              {amount}
            </Chip>
            <Chip part={id} field="due" name={when ? '' : text.due} wanted={!isOver}>
              {when}
            </Chip>
            <Chip part={id} field="owner" name={tactic.owner ? '' : text.owner} wanted={!isOver}>
              {tactic.owner}
            </Chip>
          </div>
        )}
        <Panel id={id} label={text.details} isOpen={isOpen} toggle={toggle} isCompact={isLoose}>
          {() => <PartFields tactic={tactic} />}
        </Panel>
      </div>
    </li>
  )
})

import { contributionAmount } from '../../plan/contribution.ts'
import {
  writeAmount,
  writeNumber,
  type Plan,
  type Strategy,
  type Tactic,
} from '../../plan/index.ts'
import { isCurrency } from '../../plan/language/currencies.ts'
import { measureLacks } from '../../plan/measure-lacks.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import { writeMeasure } from '../../strings/write-measure.ts'
import { Icon } from '../icon/Icon.tsx'
import { tacticCost, tacticDates, tacticTarget } from '../plan-view/write-facts.ts'
import { Pairs } from './Pairs.tsx'
import type { PrintContext } from './PrintSheet.tsx'

interface Props {
  plan: Plan
  strategy: Strategy
  /** Its place in the plan, from 1. */
  number: number
  context: PrintContext
  text: Strings['print']
}

/** A strategy and the tactics that serve it, as rows of the sheet. */
export const StrategyRows = ({ plan, strategy, number, context, text }: Props) => {
  const { words, lang } = context
  const names = words.strategy
  const brings = contributionAmount(strategy.contribution)
  return (
    <tbody>
      <tr class="sheet-strategy">
        <th colSpan={5} scope="rowgroup">
          <div>
            <p class="sheet-title">
              <Icon name="strategy" />{' '}
              <b>
                {number}. {strategy.title || '—'}
              </b>
              {brings !== null && (
                <span>
                  {' · '}
                  {fill(names.brings, {
                    amount: writeAmount(brings, plan.objective.unit, plan.decimal, lang),
                  })}
                </span>
              )}
            </p>
            <Pairs
              pairs={[
                [
                  names.measureName,
                  writeMeasure(strategy.measure, words.chips.from, plan.decimal) ||
                    strategy.measure.name,
                ],
                [names.audience, strategy.audience],
                [text.why, strategy.reason],
                [names.owner, strategy.owner],
                [names.state, strategy.state === 'active' ? '' : names.states[strategy.state]],
              ]}
            />
          </div>
        </th>
      </tr>
      {strategy.tactics.length === 0 && (
        <tr>
          <td colSpan={5}>{text.noTactics}</td>
        </tr>
      )}
      {strategy.tactics.map((tactic) => (
        <TacticRow key={tactic.id} plan={plan} tactic={tactic} context={context} />
      ))}
    </tbody>
  )
}

interface TacticProps {
  plan: Plan
  tactic: Tactic
  context: PrintContext
}

const TacticRow = ({ plan, tactic, context }: TacticProps) => {
  const { words, lang } = context
  const cost = tacticCost(tactic, plan, lang)
  const more = [
    tactic.channel,
    tactic.frequency,
    isCurrency(plan.objective.unit) ? cost : cost && `${words.tactic.cost}: ${cost}`,
  ].filter(Boolean)
  const done =
    tactic.amountDone === null ? '' : `${writeNumber(tactic.amountDone, plan.decimal)} / `
  const isFrayed = measureLacks(tactic.measure) !== null
  return (
    <tr class={isFrayed ? 'sheet-tactic frayed-row' : 'sheet-tactic'}>
      <td>
        {tactic.action || '—'}
        {more.length > 0 && <span class="sheet-more"> · {more.join(' · ')}</span>}
      </td>
      <td>
        {done}
        {tacticTarget(tactic, plan) || tactic.measure.name || '—'}
      </td>
      <td class="column-dates">{tacticDates(tactic, plan, words, lang) || '—'}</td>
      <td>{tactic.owner || '—'}</td>
      <td class="column-state">{words.tactic.states[tactic.state]}</td>
    </tr>
  )
}

import { contributionAmount } from '../../plan/contribution.ts'
import { writeAmount, type Contribution, type Strategy } from '../../plan/index.ts'
import { changeStrategy } from '../../stores/plan-edits.ts'
import { suggestionsFor } from '../../stores/suggestions.ts'
import { fill } from '../../strings/format.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { entries } from './entries.ts'
import { useWorkbook } from './context.ts'
import { fieldId } from './use-open-card.ts'

const emptyContribution: Record<Contribution['kind'], Contribution> = {
  typed: { kind: 'typed', amount: null },
  'worked-out': { kind: 'worked-out', volume: null, conversion: null, ticket: null },
}

/** A share as a percentage, without the noise of binary fractions. */
const percentOf = (share: number | null) =>
  share === null ? null : Number((share * 100).toFixed(6))

/** Every field of a strategy; `unit` is the objective's. */
export const StrategyFields = ({ strategy, unit }: { strategy: Strategy; unit: string }) => {
  const { words, decimal, lang } = useWorkbook()
  const text = words.strategy
  const { id, measure, contribution } = strategy
  const field = (name: string) => fieldId(id, name)
  const change = (patch: Partial<Strategy>) => changeStrategy(id, patch)
  const contribute = (patch: Partial<Contribution>) =>
    change({ contribution: { ...contribution, ...patch } as Contribution })
  const brings = contributionAmount(contribution)

  return (
    <div class="fields">
      <TextField
        id={field('audience')}
        label={text.audience}
        value={strategy.audience}
        onText={(audience) => change({ audience })}
      />
      <TextField
        id={field('reason')}
        label={text.reason}
        value={strategy.reason}
        onText={(reason) => change({ reason })}
      />
      <TextField
        id={field('measureName')}
        label={text.measureName}
        hint={text.measureHint}
        value={measure.name}
        suggest={suggestionsFor('measure')}
        onText={(name) => change({ measure: { ...measure, name } })}
      />
      <NumberField
        id={field('baseline')}
        label={text.baseline}
        value={measure.baseline}
        onNumber={(baseline) => change({ measure: { ...measure, baseline } })}
      />
      <NumberField
        id={field('target')}
        label={text.target}
        value={measure.target}
        onNumber={(target) => change({ measure: { ...measure, target } })}
        onUnit={(unit) => {
          if (!measure.name) change({ measure: { ...measure, name: unit } })
        }}
      />
      <SelectField
        id={field('contributionKind')}
        label={text.contributionKind}
        value={contribution.kind}
        options={entries(text.kinds)}
        onPick={(kind) => {
          if (kind && kind !== contribution.kind) change({ contribution: emptyContribution[kind] })
        }}
      />
      {contribution.kind === 'typed' ? (
        <NumberField
          id={field('contribution')}
          label={text.contribution}
          value={contribution.amount}
          onNumber={(amount) => contribute({ amount })}
        />
      ) : (
        <>
          <NumberField
            id={field('contribution')}
            label={text.volume}
            value={contribution.volume}
            onNumber={(volume) => contribute({ volume })}
          />
          <NumberField
            id={field('conversion')}
            label={text.conversion}
            value={percentOf(contribution.conversion)}
            onNumber={(percent) =>
              contribute({ conversion: percent === null ? null : percent / 100 })
            }
          />
          <NumberField
            id={field('ticket')}
            label={text.ticket}
            value={contribution.ticket}
            onNumber={(ticket) => contribute({ ticket })}
          />
          {brings !== null && (
            <output>
              {fill(text.equals, { amount: writeAmount(brings, unit, decimal, lang) })}
            </output>
          )}
        </>
      )}
      <TextField
        id={field('owner')}
        label={text.owner}
        value={strategy.owner}
        suggest={suggestionsFor('owner')}
        onText={(owner) => change({ owner })}
      />
      <SelectField
        id={field('state')}
        label={text.state}
        value={strategy.state}
        options={entries(text.states)}
        onPick={(state) => state && change({ state })}
      />
    </div>
  )
}

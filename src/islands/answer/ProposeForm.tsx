import { findPart } from '../../plan/edit.ts'
import { limits } from '../../plan/limits.ts'
import type { Plan } from '../../plan/index.ts'
import { splitPlan } from '../../plan/merge/entity.ts'
import { partFields } from '../../strings/part-fields.ts'
import { partName } from '../../strings/part-words.ts'
import { DateField } from '../fields/DateField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { withField } from './propose.ts'
import { usePartWords } from './words.ts'

interface Props {
  draft: Plan
  part: string
  of: 'objective' | 'strategy' | 'tactic'
  onDraft: (draft: Plan) => void
}

/** The fields of a part, to propose other values; the plan that was shared stays as it is. */
export const ProposeForm = ({ draft, part, of, onDraft }: Props) => {
  const words = usePartWords()
  const values = splitPlan(draft).byId.get(part)?.fields ?? {}
  const found = findPart(draft, part)
  return (
    <div class="fields">
      {Object.entries(partFields(words)[of]).map(([name, field]) => {
        const id = `propose-${part}-${name.replace('.', '-')}`
        const value = values[name]
        const change = (to: unknown) => onDraft(withField(draft, { part, of }, name, to))
        if (field.kind === 'text')
          return (
            <div key={name} class="labelled">
              <label for={id}>{field.label}</label>
              <textarea
                id={id}
                class="field"
                rows={1}
                maxLength={limits.text}
                value={typeof value === 'string' ? value : ''}
                onInput={(event) => change(event.currentTarget.value)}
              />
            </div>
          )
        if (field.kind === 'number' || field.kind === 'amount')
          return (
            <NumberField
              key={name}
              id={id}
              label={field.label}
              value={typeof value === 'number' ? value : null}
              onNumber={change}
            />
          )
        if (field.kind === 'date')
          return (
            <DateField
              key={name}
              id={id}
              label={field.label}
              value={typeof value === 'string' ? value : null}
              onDate={change}
            />
          )
        if (field.kind === 'choice')
          return (
            <SelectField
              key={name}
              id={id}
              label={field.label}
              value={typeof value === 'string' ? value : ''}
              options={[
                ...(typeof value === 'string' ? [] : ([['', words.answer.empty]] as const)),
                ...Object.entries(field.options),
              ]}
              onPick={(picked) => change(picked || null)}
            />
          )
        if (field.kind === 'serves')
          return (
            <SelectField
              key={name}
              id={id}
              label={field.label}
              value={typeof value === 'string' ? value : ''}
              options={[
                ...draft.strategies.map(
                  (strategy) => [strategy.id, partName(strategy.id, [draft], words)] as const,
                ),
                ['', words.workbook.tactic.tray] as const,
              ]}
              onPick={(strategy) => change(strategy || null)}
            />
          )
        if (
          field.kind === 'contribution' &&
          found?.kind === 'strategy' &&
          found.strategy.contribution.kind === 'typed'
        )
          return (
            <NumberField
              key={name}
              id={id}
              label={field.label}
              value={found.strategy.contribution.amount}
              onNumber={(amount) => change({ kind: 'typed', amount })}
            />
          )
        return null
      })}
    </div>
  )
}

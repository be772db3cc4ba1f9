import { Fragment } from 'preact'
import { findPart } from '../../plan/edit.ts'
import { limits } from '../../plan/limits.ts'
import type { Plan } from '../../plan/index.ts'
import { splitPlan } from '../../plan/merge/entity.ts'
import { partFields, type PartField } from '../../strings/part-fields.ts'
import { partName } from '../../strings/part-words.ts'
import { DateField } from '../fields/DateField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { withField } from '../../stores/propose.ts'
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
  const contribution = found?.kind === 'strategy' ? found.strategy.contribution : null

  const input = (name: string, field: PartField) => {
    const value = values[name]
    const common = { id: `propose-${part}-${name.replace('.', '-')}`, label: field.label }
    const text = typeof value === 'string' ? value : ''
    const number = typeof value === 'number' ? value : null
    const change = (to: unknown) => onDraft(withField(draft, { part, of }, name, to))
    const none = (label: string) => ['', label] as const
    const pick = { value: text, onPick: (picked: string) => change(picked || null) }
    switch (field.kind) {
      case 'text':
        return (
          <div class="labelled">
            <label for={common.id}>{field.label}</label>
            <textarea
              id={common.id}
              class="field"
              rows={1}
              maxLength={limits.text}
              value={text}
              onInput={(event) => change(event.currentTarget.value)}
            />
          </div>
        )
      case 'number':
      case 'amount':
        return <NumberField {...common} value={number} onNumber={change} />
      case 'date':
        return <DateField {...common} value={text || null} onDate={change} />
      case 'choice': {
        const options = Object.entries(field.options)
        return (
          <SelectField
            {...common}
            {...pick}
            options={text ? options : [none(words.answer.empty), ...options]}
          />
        )
      }
      case 'serves': {
        const strategies = draft.strategies.map(
          ({ id }) => [id, partName(id, [draft], words)] as const,
        )
        return (
          <SelectField
            {...common}
            {...pick}
            options={[...strategies, none(words.workbook.tactic.tray)]}
          />
        )
      }
      case 'contribution':
        return (
          contribution?.kind === 'typed' && (
            <NumberField
              {...common}
              value={contribution.amount}
              onNumber={(amount) => change({ kind: 'typed', amount })}
            />
          )
        )
      default:
        return null
    }
  }

  return (
    <div class="fields">
      {Object.entries(partFields(words)[of]).map(([name, field]) => (
        <Fragment key={name}>{input(name, field)}</Fragment>
      ))}
    </div>
  )
}

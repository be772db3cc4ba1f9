import { isCurrency } from '../../plan/language/currencies.ts'
import type { Objective } from '../../plan/index.ts'
import { changeObjective } from '../../stores/plan-edits.ts'
import { suggestionsFor } from '../../stores/suggestions.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { entries } from './entries.ts'
import { useWorkbook } from './context.ts'
import { fieldId } from './use-open-card.ts'

const id = (field: string) => fieldId('objective', field)

/** Every field of the objective. */
export const ObjectiveFields = ({ objective }: { objective: Objective }) => {
  const { objective: text } = useWorkbook().words
  return (
    <div class="fields">
      <SelectField
        id={id('metric')}
        label={text.metric}
        value={objective.metric ?? ''}
        options={[['', text.choose], ...entries(text.metrics)]}
        onPick={(metric) => changeObjective({ metric: metric || null })}
      />
      {objective.metric === 'revenue' && (
        <SelectField
          id={id('revenueBasis')}
          label={text.revenueBasis}
          value={objective.revenueBasis ?? ''}
          options={[['', text.choose], ...entries(text.bases)]}
          onPick={(basis) => changeObjective({ revenueBasis: basis || null })}
        />
      )}
      {objective.metric === 'other' && (
        <TextField
          id={id('metricName')}
          label={text.metricName}
          value={objective.metricName}
          onText={(metricName) => changeObjective({ metricName })}
        />
      )}
      <NumberField
        id={id('target')}
        label={text.target}
        value={objective.target}
        onNumber={(target) => changeObjective({ target })}
        onUnit={(unit) => {
          if (objective.unit === '' || isCurrency(unit)) changeObjective({ unit })
        }}
      />
      <TextField
        id={id('unit')}
        label={text.unit}
        hint={text.unitHint}
        value={objective.unit}
        suggest={suggestionsFor('unit')}
        onText={(unit) => changeObjective({ unit })}
      />
      <NumberField
        id={id('baseline')}
        label={text.baseline}
        value={objective.baseline}
        onNumber={(baseline) => changeObjective({ baseline })}
      />
      <SelectField
        id={id('baselineOf')}
        label={text.baselineOf}
        value={objective.baselineOf ?? ''}
        options={[['', text.choose], ...entries(text.baselineOfs)]}
        onPick={(baselineOf) => changeObjective({ baselineOf: baselineOf || null })}
      />
      <NumberField
        id={id('anyway')}
        label={text.anyway}
        value={objective.anyway}
        onNumber={(anyway) => changeObjective({ anyway })}
      />
      <SelectField
        id={id('movement')}
        label={text.movement}
        value={objective.movement ?? ''}
        options={[['', text.movementAuto], ...entries(text.movements)]}
        onPick={(movement) => changeObjective({ movement: movement || null })}
      />
      <TextField
        id={id('owner')}
        label={text.owner}
        value={objective.owner}
        suggest={suggestionsFor('owner')}
        onText={(owner) => changeObjective({ owner })}
      />
    </div>
  )
}

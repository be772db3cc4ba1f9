import type { Plan } from '../../plan/index.ts'
import { newId } from '../../stores/new-id.ts'
import { takeIn } from '../../stores/plan-file.ts'
import { today } from '../../stores/today.ts'
import { startWorkbook } from '../../stores/workbook.ts'

interface Props {
  plan: Plan
  label: string
  workbook: string
}

/** Puts a copy of an example into the workbook and goes there. */
export const UsePlan = ({ plan, label, workbook }: Props) => (
  <button
    type="button"
    class="button primary"
    onClick={async () => {
      await startWorkbook()
      takeIn({ ...plan, id: newId(), created: today(), updated: today() })
      location.assign(workbook)
    }}
  >
    {label}
  </button>
)

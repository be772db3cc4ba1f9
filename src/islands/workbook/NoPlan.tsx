import { $saved } from '../../stores/workbook.ts'
import { useStore } from '../use-store.ts'
import { EmptyWorkbook } from './EmptyWorkbook.tsx'
import { NewerPlan } from './NewerPlan.tsx'

interface Props {
  onPlans: () => void
  onPaste: () => void
  onObjective: () => void
}

/** A workbook with no plan that can be shown: none is there, or a newer version of the site wrote it. */
export const NoPlan = ({ onPlans, ...waysIn }: Props) =>
  useStore($saved).state === 'read-only' ? (
    <NewerPlan onPlans={onPlans} />
  ) : (
    <EmptyWorkbook {...waysIn} />
  )

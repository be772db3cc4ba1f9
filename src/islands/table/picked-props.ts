import type { Plan } from '../../plan/index.ts'

/** What a change of the picked tactics works on. */
export interface PickedProps {
  plan: Plan
  ids: readonly string[]
  onClose: () => void
}

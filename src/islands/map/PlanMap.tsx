import type { Finding, Plan } from '../../plan/index.ts'
import { $findings } from '../../stores/review.ts'
import { useStore } from '../use-store.ts'
import { MapPicture } from './MapPicture.tsx'

const none: readonly Finding[] = []

/** The map of the open plan: what is picked is edited. */
export const PlanMap = ({ plan }: { plan: Plan }) => (
  <MapPicture plan={plan} findings={useStore($findings) ?? none} />
)

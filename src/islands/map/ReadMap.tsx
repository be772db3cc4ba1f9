import type { Finding, Plan } from '../../plan/index.ts'
import { useReadFindings } from '../review/use-read-findings.ts'
import { MapPicture } from './MapPicture.tsx'

const none: readonly Finding[] = []

/** The map of a plan that is read only: what is picked is shown in the thread. */
export const ReadMap = ({ plan }: { plan: Plan }) => (
  <MapPicture plan={plan} findings={useReadFindings(plan) ?? none} isReadOnly />
)

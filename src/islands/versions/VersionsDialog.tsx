import type { Plan } from '../../plan/index.ts'
import type { versions } from '../../strings/es/versions.ts'
import { Dialog } from '../workbook/Dialog.tsx'
import { VersionList } from './VersionList.tsx'

export interface VersionsProps {
  plan: Plan
  isOpen: boolean
  onClose: () => void
  text: typeof versions
}

/** A plan's earlier versions, to go back to or to download. */
export const VersionsDialog = ({ plan, isOpen, onClose, text }: VersionsProps) => (
  <Dialog
    id="versions"
    heading={text.heading}
    isOpen={isOpen}
    onClose={onClose}
    closeLabel={text.close}
  >
    {() => (
      <>
        <p>{text.lead}</p>
        <VersionList plan={plan} text={text} onRestored={onClose} />
      </>
    )}
  </Dialog>
)

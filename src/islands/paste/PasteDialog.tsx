import { useEffect, useRef, useState } from 'preact/hooks'
import { findGroups } from '../../plan/grouping/find-groups.ts'
import type { Group } from '../../plan/grouping/propose-groups.ts'
import type { Plan } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { dropWaitingList, keepWaitingList } from '../../stores/pasted-list.ts'
import { $plan } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'
import { Dialog } from '../workbook/Dialog.tsx'
import { GroupsStep } from './GroupsStep.tsx'
import { PasteForm, type Added } from './PasteForm.tsx'

/** What the dialog was opened for: a list to take in, or groups of what waits in the tray. */
export type PasteRequest = { step: 'list'; text: string } | { step: 'groups' }

export interface PasteProps {
  plan: Plan | null
  /** Null while the dialog is closed. */
  request: PasteRequest | null
  onClose: () => void
  words: Strings['paste']
}

/** Takes in a pasted list, line by line, and proposes groups of the tactics that serve nothing yet. */
export const PasteDialog = ({ plan, request, onClose, words }: PasteProps) => {
  const draft = useRef('')
  const [groups, setGroups] = useState<Group[] | null>(null)

  const seen = useRef<PasteRequest | null>(null)
  if (request !== seen.current) {
    seen.current = request
    if (request?.step === 'list' && request.text) draft.current = request.text
  }

  useEffect(() => {
    const open = $plan.get()
    setGroups(request?.step === 'groups' && open ? findGroups(open, null) : null)
  }, [request])

  const keep = (typed: string) => {
    draft.current = typed
    if (typed === '') dropWaitingList()
    else keepWaitingList(typed)
  }
  const close = () => {
    dropWaitingList()
    onClose()
  }
  const finish = () => {
    onClose()
    focusOn('loose', 'heading')
  }
  const added = ({ tactics, rest }: Added) => {
    keep(rest)
    const now = $plan.get()
    const found = now ? findGroups(now, tactics) : []
    if (found.length > 0) setGroups(found)
    else if (rest === '') finish()
  }

  const isGroups = request?.step === 'groups' || groups !== null
  return (
    <Dialog
      id="paste-list"
      heading={isGroups ? words.groups.heading : words.heading}
      isOpen={request !== null}
      onClose={close}
      closeLabel={words.close}
    >
      {() =>
        isGroups ? (
          groups && (
            <GroupsStep
              groups={groups}
              words={words.groups}
              onDone={() => {
                if (request?.step === 'groups' || draft.current === '') finish()
                else setGroups(null)
              }}
            />
          )
        ) : (
          <PasteForm
            plan={plan}
            start={draft.current}
            words={words}
            onDraft={keep}
            onAdded={added}
            onCancel={onClose}
          />
        )
      }
    </Dialog>
  )
}

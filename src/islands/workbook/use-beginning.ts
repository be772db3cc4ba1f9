import { useEffect } from 'preact/hooks'
import { beginWithExample, beginWithPlan, takeBeginning } from '../../stores/begin-with.ts'
import { focusOn } from '../../stores/focus.ts'
import { onFragment } from '../../stores/link-address.ts'
import { $notice } from '../../stores/notice.ts'
import { $plan } from '../../stores/workbook.ts'

interface Ways {
  /** Where the examples' files are. */
  examples: string
  onList: (text: string) => void
  onObjective: () => void
}

const openPart = async (id: string, isCheckIn: boolean) => {
  if (!(await beginWithPlan(id))) $notice.set({ kind: 'no-plan' })
  else if (isCheckIn) focusOn('check-in', 'heading')
}

const begin = ({ examples, onList, onObjective }: Ways) => {
  const beginning = takeBeginning()
  if (beginning.kind === 'list') onList(beginning.text)
  if (beginning.kind === 'example')
    void beginWithExample(`${examples}${beginning.slug}.json`).then((isThere) => {
      if (!isThere) $notice.set({ kind: 'no-example' })
    })
  if (beginning.kind === 'part') focusOn(beginning.part, 'card')
  if (beginning.kind === 'plan' || beginning.kind === 'check-in')
    void openPart(beginning.plan, beginning.kind === 'check-in')
  if (beginning.kind === 'objective') {
    if (!$plan.get()) onObjective()
    focusOn('objective', 'sentence')
  }
}

/** Does what the address asks once the workbook is ready, and when a link changes it in an open one. */
export const useBeginning = (isReady: boolean, ways: Ways): void =>
  useEffect(() => {
    if (!isReady) return
    begin(ways)
    return onFragment(() => begin(ways))
  }, [isReady])

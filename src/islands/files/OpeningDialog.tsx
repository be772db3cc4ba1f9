import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { openFile, type FileRequest, type Opening } from '../../stores/open-file.ts'
import type { Strings } from '../../strings/es.ts'
import { Dialog } from '../workbook/Dialog.tsx'
import { AnswerPreview } from './AnswerPreview.tsx'
import { BackupPreview } from './BackupPreview.tsx'
import { PlanPreview } from './PlanPreview.tsx'
import { sayRefusal } from './say-refusal.ts'
import { SheetForm } from './SheetForm.tsx'

export interface OpeningProps {
  plan: Plan | null
  /** Null while nothing is being opened. */
  request: FileRequest | null
  /** Called once what a file brings is in the workbook. */
  onOpened: () => void
  /** Called with the request that is done with, or was given up; another may be under way by then. */
  onClose: (request: FileRequest) => void
  words: Strings['opening']
  files: Strings['files']
}

/** Opens what is asked, and says what a file brings where that is to be decided, or why it brings nothing. */
export const OpeningDialog = ({ plan, request, onOpened, onClose, words, files }: OpeningProps) => {
  const [shown, setShown] = useState<{ request: FileRequest; opening: Opening } | null>(null)
  const opening = shown?.opening
  useEffect(() => {
    if (!request) return
    let isCurrent = true
    void openFile(request).then((next) => {
      if (!isCurrent) return
      if (next.kind !== 'opened') {
        setShown({ request, opening: next })
        return
      }
      setShown(null)
      onOpened()
      onClose(request)
    })
    return () => {
      isCurrent = false
    }
  }, [request])

  const close = () => {
    if (!shown) return
    setShown((now) => (now === shown ? null : now))
    onClose(shown.request)
  }
  const done = () => {
    onOpened()
    close()
  }
  const headings = {
    opened: '',
    plan: words.plan.heading,
    answer: words.answer.heading,
    backup: words.backup.heading,
    sheet: words.sheet.heading,
    refused: words.failed,
  }
  const body = () => {
    if (opening?.kind === 'plan')
      return <PlanPreview {...opening} words={words} onOpened={done} onCancel={close} />
    if (opening?.kind === 'backup')
      return (
        <BackupPreview backup={opening.backup} words={words} onOpened={done} onCancel={close} />
      )
    if (opening?.kind === 'answer')
      return <AnswerPreview answer={opening.answer} words={words} onDone={done} />
    if (opening?.kind === 'sheet')
      return (
        <SheetForm
          key={opening.sheet}
          plan={plan}
          name={opening.name}
          sheet={opening.sheet}
          words={words}
          files={files}
          onAdded={done}
          onCancel={close}
        />
      )
    return (
      opening?.kind === 'refused' && <p role="alert">{sayRefusal(opening.refusal, words, files)}</p>
    )
  }
  return (
    <Dialog
      id="open-file"
      heading={headings[opening?.kind ?? 'opened']}
      isOpen={shown !== null}
      subject={shown?.request}
      onClose={close}
      closeLabel={words.close}
    >
      {body}
    </Dialog>
  )
}

import { useState } from 'preact/hooks'
import { openPlanFile, type FileResult } from '../../stores/plan-file.ts'
import { fill } from '../../strings/format.ts'
import { useWorkbook } from './context.ts'
import { Dialog } from './Dialog.tsx'

type Failure = Extract<FileResult, { ok: false }>

/** Opens the platform's dialog for a plan's file. */
export const askForPlanFile = (): void => document.getElementById('open-plan')?.click()

/** The way in for a plan's file, and what is said when it is none. */
export const OpenPlanFile = ({ onOpened }: { onOpened: () => void }) => {
  const { words } = useWorkbook()
  const [failure, setFailure] = useState<Failure | null>(null)
  return (
    <>
      <input
        id="open-plan"
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-label={words.plans.openFile}
        tabIndex={-1}
        onChange={(event) => {
          const input = event.currentTarget
          const [file] = input.files ?? []
          if (!file) return
          void openPlanFile(file).then((result) => {
            input.value = ''
            if (result.ok) onOpened()
            else setFailure(result)
          })
        }}
      />
      <Dialog
        id="file-failure"
        heading={words.plans.openFile}
        isOpen={failure !== null}
        onClose={() => setFailure(null)}
        closeLabel={words.plans.close}
      >
        {() =>
          failure && (
            <p role="alert">{fill(words.fileError[failure.reason], { place: failure.place })}</p>
          )
        }
      </Dialog>
    </>
  )
}

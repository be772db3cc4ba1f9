import { useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import type { FileRequest } from '../../stores/open-file.ts'
import filesStyle from '../files/files.css?url'
import { loadStyled } from '../load-styled.ts'
import { useWorkbook } from './context.ts'
import { useFileDrop } from './use-file-drop.ts'
import { sayWhetherThere, useLazy } from './use-lazy.ts'

const loadOpening = (lang: SiteLanguage) =>
  loadStyled(filesStyle, async () => (await import('../files/load-opening.tsx')).loadOpening(lang))

/** Opens the platform's dialog for a file. */
export const askForFile = (): void => document.getElementById('open-plan')?.click()

/** Above any dialog that is open, where the browser can. */
const showOnTop = (zone: HTMLElement | null) => {
  if (zone && 'showPopover' in zone) zone.showPopover()
}

interface Props {
  plan: Plan | null
  onOpened: () => void
}

/** The ways in for a file, picked or dropped on the page; what it brings is fetched and said then. */
export const OpenFile = ({ plan, onOpened }: Props) => {
  const { words, lang } = useWorkbook()
  const [request, setRequest] = useState<FileRequest | null>(null)
  const [OpeningDialog, askForOpening] = useLazy(() => loadOpening(lang))
  const open = (next: FileRequest) => {
    if (next.files.length === 0) return
    setRequest(next)
    void askForOpening().then(sayWhetherThere)
  }
  const isOver = useFileDrop((files) => open({ files, how: 'dropped' }))
  return (
    <>
      <input
        id="open-plan"
        class="visually-hidden"
        type="file"
        accept=".json,.csv,.tsv,.xlsx,.xls,.txt,application/json,text/*"
        aria-label={words.plans.openFile}
        tabIndex={-1}
        onChange={({ currentTarget: input }) => {
          open({ files: Array.from(input.files ?? []), how: 'picked' })
          input.value = ''
        }}
      />
      {isOver && (
        <p class="drop-zone" popover="manual" ref={showOnTop}>
          {words.plans.drop}
        </p>
      )}
      {OpeningDialog && (
        <OpeningDialog
          plan={plan}
          request={request}
          onOpened={onOpened}
          onClose={(done) => setRequest((now) => (now === done ? null : now))}
        />
      )}
    </>
  )
}

import { useStore } from '../use-store.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { emptyPlan } from '../../plan/new-plan.ts'
import { createPlan } from '../../stores/library.ts'
import { newId } from '../../stores/new-id.ts'
import { keepOffline } from '../../stores/offline.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import { $boot, $plan, startWorkbook } from '../../stores/workbook.ts'
import type { SiteLanguage } from '../../site.ts'
import { FieldContext } from '../fields/context.ts'
import filesStyle from '../files/files.css?url'
import { loadStyled } from '../load-styled.ts'
import pasteStyle from '../paste/paste.css?url'
import shareStyle from '../share/share.css?url'
import type { PasteRequest } from '../paste/PasteDialog.tsx'
import versionsStyle from '../versions/versions.css?url'
import { Context, type WorkbookContext } from './context.ts'
import { Guard } from './Guard.tsx'
import { NewVersion } from './NewVersion.tsx'
import { NoPlan } from './NoPlan.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { OpenFile } from './OpenFile.tsx'
import { PlanBar } from './PlanBar.tsx'
import { PlanViews } from './PlanViews.tsx'
import { StorageNotices } from './SavedState.tsx'
import { useBeginning } from './use-beginning.ts'
import { loadFields } from './use-fields.ts'
import { sayWhetherThere, useLazy } from './use-lazy.ts'
import '../../styles/thread.css'
import '../fields/fields.css'
import '../review/review.css'
import './workbook.css'

type Props = Omit<WorkbookContext, 'decimal'>

const loadPaste = (lang: SiteLanguage) =>
  loadStyled(pasteStyle, async () => (await import('../paste/load-paste.tsx')).loadPaste(lang))
const loadExport = (lang: SiteLanguage) =>
  loadStyled(filesStyle, async () => (await import('../files/load-export.tsx')).loadExport(lang))
const loadVersions = (lang: SiteLanguage) =>
  loadStyled(versionsStyle, async () =>
    (await import('../versions/load-versions.tsx')).loadVersions(lang),
  )
const loadPlans = async () => (await import('./PlansDialog.tsx')).PlansDialog
const loadShare = (lang: SiteLanguage) =>
  loadStyled(shareStyle, async () => (await import('../share/load-share.tsx')).loadShare(lang))

/** When, in ms after the first drawing, the fields of the parts are fetched without being asked for. */
const FIELDS_AFTER = 200

/** The workbook: the plan in this browser, or the ways to begin one. */
export const Workbook = (props: Props) => {
  const { lang, words } = props
  const [regional] = useState(() => {
    const decimal = regionalDecimal()
    void startWorkbook(undefined, { language: lang, decimal })
    return decimal
  })
  const plan = useStore($plan)
  const boot = useStore($boot)
  const decimal = plan?.decimal ?? regional
  const context = useMemo(() => ({ ...props, decimal }), [decimal])
  const fieldContext = useMemo(() => ({ lang, decimal, words: words.field }), [decimal])
  const [pasted, setPasted] = useState<PasteRequest | null>(null)
  const [isPlansOpen, setPlansOpen] = useState(false)
  const [isShareOpen, setShareOpen] = useState(false)
  const [isExportOpen, setExportOpen] = useState(false)
  const [isVersionsOpen, setVersionsOpen] = useState(false)
  const [ExportDialog, askForExport] = useLazy(() => loadExport(lang))
  const [VersionsDialog, askForVersions] = useLazy(() => loadVersions(lang))
  const [ShareDialog, askForShare] = useLazy(() => loadShare(lang))
  const [PasteDialog, askForPaste] = useLazy(() => loadPaste(lang))
  const [PlansDialog, askForPlans] = useLazy(loadPlans)
  const showPlans = () => {
    void askForPlans().then(sayWhetherThere)
    setPlansOpen(true)
  }

  const showExport = () => {
    setPlansOpen(false)
    setShareOpen(false)
    setExportOpen(true)
    void askForExport().then(sayWhetherThere)
  }

  const showVersions = () => {
    setPlansOpen(false)
    setVersionsOpen(true)
    void askForVersions().then(sayWhetherThere)
  }

  const paste = (request: PasteRequest) => {
    void askForPaste().then(sayWhetherThere)
    setPasted(request)
  }
  const pasteList = () => paste({ step: 'list', text: '' })

  const begin = () => createPlan(emptyPlan(newId(), { language: lang, decimal, today: today() }))

  useEffect(() => {
    keepOffline()
    const pause = setTimeout(() => void loadFields().catch(() => undefined), FIELDS_AFTER)
    return () => clearTimeout(pause)
  }, [])

  useBeginning(boot !== 'waiting', {
    examples: props.addresses.examples,
    onList: (text) => paste({ step: 'list', text }),
    onObjective: begin,
  })

  return (
    <Context.Provider value={context}>
      <FieldContext.Provider value={fieldContext}>
        <Guard words={words.crash}>
          <div class="workbook">
            <StorageNotices />
            <NewVersion words={words.newVersion} />
            {plan ? (
              <>
                <h1 class="visually-hidden">{plan.title || words.title}</h1>
                <PlanBar
                  plan={plan}
                  onShare={() => {
                    void askForShare().then(sayWhetherThere)
                    setShareOpen(true)
                  }}
                  onPlans={showPlans}
                />
                <PlanViews
                  key={plan.id}
                  plan={plan}
                  onPaste={pasteList}
                  onGroup={() => paste({ step: 'groups' })}
                />
              </>
            ) : boot === 'waiting' ? (
              <>
                <h1 class="visually-hidden">{words.title}</h1>
                <p class="opening">{words.loading}</p>
              </>
            ) : (
              <NoPlan onPlans={showPlans} onPaste={pasteList} onObjective={begin} />
            )}
            <NoticeBar />
            {PasteDialog && (
              <PasteDialog plan={plan} request={pasted} onClose={() => setPasted(null)} />
            )}
            {PlansDialog && (
              <PlansDialog
                isOpen={isPlansOpen}
                onClose={() => setPlansOpen(false)}
                onExport={showExport}
                onVersions={showVersions}
                onPaste={pasteList}
              />
            )}
            {plan && VersionsDialog && (
              <VersionsDialog
                plan={plan}
                isOpen={isVersionsOpen}
                onClose={() => setVersionsOpen(false)}
              />
            )}
            <OpenFile plan={plan} onOpened={() => setPlansOpen(false)} />
            {plan && ExportDialog && (
              <ExportDialog
                plan={plan}
                isOpen={isExportOpen}
                onClose={() => setExportOpen(false)}
              />
            )}
            {plan && ShareDialog && (
              <ShareDialog
                plan={plan}
                isOpen={isShareOpen}
                onClose={() => setShareOpen(false)}
                onExport={showExport}
              />
            )}
          </div>
        </Guard>
      </FieldContext.Provider>
    </Context.Provider>
  )
}

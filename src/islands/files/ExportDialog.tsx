import { chatText } from '../../files/chat-text.ts'
import { tacticsCsv } from '../../files/csv.ts'
import { planMarkdown } from '../../files/markdown.ts'
import { tacticsCalendar } from '../../files/tactics-calendar.ts'
import type { Plan } from '../../plan/index.ts'
import { downloadFile } from '../../stores/download.ts'
import { now } from '../../stores/now.ts'
import { downloadPlan, fileSlug } from '../../stores/plan-file.ts'
import type { Strings } from '../../strings/es.ts'
import { useWorkbook } from '../workbook/context.ts'
import { Dialog } from '../workbook/Dialog.tsx'
import { CheckInWay } from './CheckInWay.tsx'
import { ExportWay } from './ExportWay.tsx'
import { linkInto } from './link-into.ts'

export interface ExportProps {
  plan: Plan
  isOpen: boolean
  onClose: () => void
  words: Strings['exporting']
  files: Strings['files']
}

/** The plan in the forms that other programs read, each with what it is good for. */
export const ExportDialog = ({ isOpen, onClose, ...props }: ExportProps) => (
  <Dialog
    id="export"
    heading={props.words.heading}
    isOpen={isOpen}
    onClose={onClose}
    closeLabel={props.words.close}
  >
    {() => <ExportWays {...props} />}
  </Dialog>
)

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const ExportWays = ({ plan, words, files }: Pick<ExportProps, 'plan' | 'words' | 'files'>) => {
  const { lang } = useWorkbook()
  const { ways, names } = words
  const tactics = [...plan.strategies.flatMap((strategy) => strategy.tactics), ...plan.loose]
  const hasDates = tactics.some(({ start, due, state }) => (start ?? due) && state !== 'dropped')
  const noTactics = tactics.length === 0 ? words.noTactics : ''

  const save = (part: string, ending: string, mime: string, content: string | Blob) =>
    downloadFile(`${fileSlug(plan, 'plan', part)}.${ending}`, mime, content)
  const saveExcel = async () => {
    const { tacticsXlsx } = await import('../../files/xlsx.ts')
    const bytes = await tacticsXlsx(plan, files)
    save(names.tactics, 'xlsx', excel, new Blob([bytes], { type: excel }))
  }
  const saveDates = () => {
    const context = { url: linkInto('plan', plan), madeAt: now().toISOString() }
    save(names.dates, 'ics', 'text/calendar', tacticsCalendar(plan, files, context))
  }
  const text = () => planMarkdown(plan, files, lang)
  return (
    <div class="export-ways">
      <ExportWay
        way={ways.plan}
        words={words}
        actions={[{ kind: 'save', label: ways.plan.save, save: () => downloadPlan(plan, 'plan') }]}
      />
      <ExportWay
        way={ways.csv}
        words={words}
        none={noTactics}
        actions={[
          {
            kind: 'save',
            label: ways.csv.save,
            save: () => save(names.tactics, 'csv', 'text/csv', tacticsCsv(plan, files)),
          },
        ]}
      />
      <ExportWay
        way={ways.xlsx}
        words={words}
        none={noTactics}
        actions={[{ kind: 'save', label: ways.xlsx.save, save: saveExcel }]}
      />
      <ExportWay
        way={ways.dates}
        words={words}
        none={hasDates ? '' : ways.dates.none}
        actions={[{ kind: 'save', label: ways.dates.save, save: saveDates }]}
      />
      <CheckInWay plan={plan} words={words} files={files} />
      <ExportWay
        way={ways.document}
        words={words}
        actions={[
          { kind: 'copy', label: ways.document.copy, text },
          {
            kind: 'save',
            label: ways.document.save,
            save: () => save('', 'md', 'text/markdown', text()),
          },
        ]}
      />
      <ExportWay
        way={ways.chat}
        words={words}
        actions={[{ kind: 'copy', label: ways.chat.copy, text: () => chatText(plan, files, lang) }]}
      />
    </div>
  )
}

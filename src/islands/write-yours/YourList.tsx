import { limits } from '../../plan/limits.ts'
import { linesToAdd } from '../../plan/paste/lines-to-add.ts'
import { listContext } from '../../plan/paste/list-context.ts'
import { readPastedList } from '../../plan/paste/paste-list.ts'
import { pasteTactics } from '../../stores/paste-edits.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill, plural } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { Already } from './Already.tsx'
import { useDraft } from './use-draft.ts'
import type { PartProps, Said } from './written-file.ts'
import { YourForm } from './YourForm.tsx'

/** Tactics of one's own, one a line: they go to the workbook's tray. */
export const YourList = ({ words, lang }: PartProps) => {
  const text = words.parts.list
  const loose = useStore($plan)?.loose ?? []
  const { values, latest, change, clear } = useDraft('list', { list: '' })

  const save = (): Said => {
    const plan = $plan.get()
    const usual = { language: lang, decimal: regionalDecimal(), today: today() }
    const read = readPastedList(latest().list, listContext(plan, usual)).lines
    const lines = linesToAdd(
      read.filter(({ noise }) => !noise),
      plan,
    )
    if (lines.length === 0) return { text: words.nothing, isSaved: false }
    const fresh = lines.filter(({ repeats }) => repeats === null)
    const count = pasteTactics(fresh)
    const left = fresh.slice(count)
    const repeated = lines.length - fresh.length
    const tell = (forms: { one: string; other: string }, number: number) =>
      fill(plural(forms, number, lang), { count: String(number) })
    if (left.length === 0) clear()
    else change({ list: left.map((line) => line.raw).join('\n') })
    const said = [
      count > 0 && tell(text.saved, count),
      repeated > 0 && tell(text.repeated, repeated),
      left.length > 0 && fill(text.full, { limit: String(limits.loose) }),
    ]
    return { text: said.filter(Boolean).join(' '), isSaved: true }
  }

  return (
    <>
      <YourForm words={words} onSave={save}>
        <div class="labelled whole">
          <label for="write-tactics">{text.label}</label>
          <textarea
            id="write-tactics"
            class="field"
            rows={4}
            placeholder={text.placeholder}
            value={values.list}
            onInput={(event) => change({ list: event.currentTarget.value })}
          />
        </div>
      </YourForm>
      <Already
        words={words}
        lang={lang}
        items={loose.map(({ id, action }) => ({ id, text: action, hasCard: true }))}
      />
    </>
  )
}

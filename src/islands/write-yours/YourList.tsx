import { useRef, useState } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'
import { linesToAdd } from '../../plan/paste/lines-to-add.ts'
import { listContext } from '../../plan/paste/list-context.ts'
import { readPastedList } from '../../plan/paste/paste-list.ts'
import { pasteTactics } from '../../stores/paste-edits.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill, plural } from '../../strings/format.ts'
import { Outcome } from './Outcome.tsx'
import { useStart } from './use-start.ts'
import type { PartProps } from './written-part.ts'

/** Tactics of one's own, one a line: they go to the workbook's tray. */
export const YourList = ({ words, text, lang, workbook }: PartProps<'list'>) => {
  const ref = useRef<HTMLTextAreaElement>(null)
  const isReady = useStart(lang)
  const [typed, setTyped] = useState<string | null>(null)
  const written = typed ?? ref.current?.value ?? ''
  const [said, setSaid] = useState('')

  const save = () => {
    const plan = $plan.get()
    const usual = { language: lang, decimal: regionalDecimal(), today: today() }
    const read = readPastedList(written, listContext(plan, usual)).lines
    const lines = linesToAdd(
      read.filter(({ noise }) => !noise),
      plan,
    )
    if (lines.length === 0) {
      setSaid(words.nothing)
      return
    }
    const fresh = lines.filter(({ repeats }) => repeats === null)
    const count = pasteTactics(fresh)
    const left = fresh.slice(count)
    const repeated = lines.length - fresh.length
    const tell = (forms: { one: string; other: string }, number: number) =>
      fill(plural(forms, number, lang), { count: String(number) })
    setTyped(left.map((line) => line.raw).join('\n'))
    setSaid(
      [
        count > 0 && tell(text.saved, count),
        repeated > 0 && tell(text.repeated, repeated),
        left.length > 0 && fill(text.full, { limit: String(limits.loose) }),
      ]
        .filter(Boolean)
        .join(' '),
    )
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div class="labelled">
        <label for="write-tactics">{text.label}</label>
        <textarea
          id="write-tactics"
          class="field"
          rows={4}
          placeholder={text.placeholder}
          ref={ref}
          value={typed ?? undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button class="button primary" disabled={!isReady}>
        {words.button}
      </button>
      <Outcome said={said} words={words} workbook={workbook} />
    </form>
  )
}

import { overruledNow, type Plan } from '../../plan/index.ts'
import { $checks, findingsOf } from '../../stores/checks.ts'
import { listenAgain } from '../../stores/plan-edits.ts'
import { describeFinding } from '../../strings/describe-finding.ts'
import { fill, plural } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'

/** The remarks that the person set aside, each with the reason; they can be heard again. */
export const SetAside = ({ plan, isReadOnly = false }: { plan: Plan; isReadOnly?: boolean }) => {
  const { review, checks, lang, decimal } = useWorkbook()
  const { overrule: text } = review
  const atHand = useStore($checks)
  const overruled = overruledNow(plan)
  if (overruled.length === 0) return null
  const all = findingsOf({ ...plan, overruled: [] }, atHand) ?? []
  const silent = all.flatMap((finding) => {
    const of = overruled.find(({ rule, part }) => rule === finding.rule && part === finding.part)
    return of ? [{ finding, reason: of.reason }] : []
  })
  if (silent.length === 0) return null
  return (
    <details class="set-aside">
      <summary>
        {fill(plural(text.list, silent.length, lang), { count: String(silent.length) })}
      </summary>
      <ul class="findings">
        {silent.map(({ finding, reason }) => (
          <li class="finding" key={`${finding.rule} ${finding.part}`}>
            <p>{describeFinding(finding, checks, { language: lang, decimal }).wrong}</p>
            <p>
              <b>{text.because}</b> {reason}
            </p>
            {!isReadOnly && (
              <button
                type="button"
                class="link"
                onClick={(event) => {
                  const list = event.currentTarget.closest<HTMLElement>('.review, .dialog-body')
                  listenAgain(finding)
                  list?.querySelector('h2')?.focus()
                }}
              >
                {text.again}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

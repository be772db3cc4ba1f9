import { fixesFor, type Finding, type Plan } from '../../plan/index.ts'
import { $focus } from '../../stores/focus.ts'
import { applyFix } from '../../stores/plan-edits.ts'
import { today } from '../../stores/today.ts'
import { describeFinding, describeFix } from '../../strings/describe-finding.ts'
import { fill } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from '../workbook/context.ts'
import { Overrule } from './Overrule.tsx'
import { TermNote } from './TermNote.tsx'
import { placeToMend } from './finding-field.ts'

interface Props {
  plan: Plan
  finding: Finding
  /** Called before the cursor goes to the part. */
  onGo?: (() => void) | undefined
  isReadOnly?: boolean
}

/** One finding: what is wrong, what to do, and the shortest way to do it. */
export const FindingItem = ({ plan, finding, onGo, isReadOnly = false }: Props) => {
  const { review, checks, addresses, lang, decimal } = useWorkbook()
  const style = { language: lang, decimal }
  const { wrong, todo } = describeFinding(finding, checks, style)
  const [lesson = '', heading = ''] = finding.anchor.split('#')
  const icon = finding.severity

  return (
    <li class={`finding ${finding.severity}`} data-rule={finding.rule} data-part={finding.part}>
      <span class="severity">
        <Icon name={icon} />
        {review.severities[finding.severity]}
      </span>
      <p class="wrong-sentence">{wrong}</p>
      <p>{todo}</p>
      <div class="finding-actions">
        {!isReadOnly && (
          <>
            {fixesFor(plan, finding, { today: today() })
              .slice(0, 3)
              .map((fix) => {
                const words = describeFix(fix, checks, style)
                return (
                  <button
                    key={words}
                    type="button"
                    class="link"
                    onClick={(event) => {
                      const list = event.currentTarget.closest<HTMLElement>('.review, .dialog-body')
                      applyFix(fix.apply)
                      list?.querySelector('h2')?.focus()
                    }}
                  >
                    {words}
                  </button>
                )
              })}
            <button
              type="button"
              class="link"
              onClick={() => {
                onGo?.()
                $focus.set(placeToMend(plan, finding))
              }}
            >
              {review.goTo}
            </button>
          </>
        )}
        <a
          href={`${addresses.lessons[lesson] ?? ''}#${heading}`}
          target="_blank"
          rel="noopener"
          aria-label={fill(review.whyOf, { wrong })}
        >
          {review.why}
        </a>
        <TermNote
          id={`term-${finding.rule.replace('/', '-')}-${finding.part}`}
          term={finding.term}
        />
      </div>
      {!isReadOnly && finding.severity !== 'error' && <Overrule finding={finding} wrong={wrong} />}
    </li>
  )
}

import { Fragment } from 'preact'
import type { Finding, Plan } from '../../plan/index.ts'
import { fill, plural } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from '../workbook/context.ts'
import { FindingItem } from './FindingItem.tsx'

interface Props {
  plan: Plan
  findings: readonly Finding[]
  onGo?: (() => void) | undefined
  isReadOnly?: boolean
}

/** How many findings of one rule are shown before the rest waits behind a tap. */
const AT_ONCE = 2

/** Findings by severity; many of one rule stand together. */
export const FindingList = ({ findings, ...rest }: Props) => {
  const { review, lang } = useWorkbook()
  if (findings.length === 0)
    return (
      <p class="all-clear">
        <Icon name="check" />
        {review.clear}
      </p>
    )
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings)
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  return (
    <ul class="findings">
      {[...byRule.values()].map((group) => {
        const later = group.slice(AT_ONCE)
        const item = (finding: Finding) => (
          <FindingItem key={`${finding.rule} ${finding.part}`} finding={finding} {...rest} />
        )
        return (
          <Fragment key={group[0]?.rule}>
            {group.slice(0, AT_ONCE).map(item)}
            {later.length > 0 && (
              <li class="more-findings">
                <details>
                  <summary>
                    {fill(plural(review.more, later.length, lang), { count: String(later.length) })}
                  </summary>
                  <ul class="findings">{later.map(item)}</ul>
                </details>
              </li>
            )}
          </Fragment>
        )
      })}
    </ul>
  )
}

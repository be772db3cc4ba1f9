import { Fragment, type ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
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
  const { review } = useWorkbook()
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
            {later.length > 0 && <Later findings={later} item={item} />}
          </Fragment>
        )
      })}
    </ul>
  )
}

interface LaterProps {
  findings: readonly Finding[]
  item: (finding: Finding) => ComponentChildren
}

/** The rest of the findings of one rule, drawn when they are asked for. */
const Later = ({ findings, item }: LaterProps) => {
  const { review, lang } = useWorkbook()
  const [isOpen, setOpen] = useState(false)
  return (
    <li class="more-findings">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {fill(plural(review.more, findings.length, lang), { count: String(findings.length) })}
        </summary>
        {isOpen && <ul class="findings">{findings.map(item)}</ul>}
      </details>
    </li>
  )
}

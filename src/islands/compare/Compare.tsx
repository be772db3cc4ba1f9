import { useMemo, useState } from 'preact/hooks'
import { planChanges, type Plan } from '../../plan/index.ts'
import { plansBeside, type PlanBeside } from '../../stores/plans-beside.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { quarterName } from '../plan-view/write-facts.ts'
import { useWorkbook } from '../workbook/context.ts'
import { Differences } from './Differences.tsx'

interface Props {
  plan: Plan
  /** The plans of this browser. */
  kept: readonly Plan[]
  text: Strings['compare']
}

/** What is different in the plans of this browser, for whoever opens a shared one; nothing where there is none. */
export const Compare = ({ plan, kept, text }: Props) => {
  const beside = useMemo(() => plansBeside(plan, kept), [plan, kept])
  const [first] = beside
  return first ? <Beside plan={plan} text={text} beside={beside} first={first} /> : null
}

const Beside = ({
  plan,
  text,
  beside,
  first,
}: Omit<Props, 'kept'> & { beside: PlanBeside[]; first: PlanBeside }) => {
  const { words, lang } = useWorkbook()
  const [picked, setPicked] = useState(first.plan.id)
  const { plan: mine } = beside.find((each) => each.plan.id === picked) ?? first
  const changes = useMemo(() => planChanges(plan, mine), [plan, mine])
  const isOwn = first.plan.id === plan.id
  const isAlone = isOwn && beside.length === 1

  const say = (forms: Record<'one' | 'other' | 'none', string>, count: number, day = '') =>
    fill(count === 0 ? forms.none : plural(forms, count, lang), { count: String(count), day })
  const since = () => {
    const count = planChanges(plan, first.plan).length
    return first.shared
      ? say(text.since, count, writeDate(first.shared, lang))
      : say(text.own, count)
  }
  const named = ({ plan: own }: PlanBeside) =>
    [own.title || words.untitled, quarterName(own, words)].filter(Boolean).join(' · ')

  return (
    <section class="compare no-print">
      {isOwn && <p class="shared-by">{since()}</p>}
      {!(isAlone && changes.length === 0) && (
        <details>
          <summary>{isAlone ? text.list : text.open}</summary>
          {!isAlone && (
            <>
              <SelectField
                id="compare-with"
                label={text.pick}
                value={picked}
                options={beside.map((each) => [each.plan.id, named(each)] as const)}
                onPick={setPicked}
              />
              <p role="status">{say(text.count, changes.length)}</p>
            </>
          )}
          <Differences changes={changes} from={plan} to={mine} />
        </details>
      )}
    </section>
  )
}

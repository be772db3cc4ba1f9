import { useEffect, useRef, useState } from 'preact/hooks'
import type { Group } from '../../plan/grouping/propose-groups.ts'
import { $plan } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'
import { GroupCard } from './GroupCard.tsx'

interface Props {
  groups: readonly Group[]
  words: Strings['paste']['groups']
  onDone: () => void
}

/** The groups that were found, one card each, until every one is linked or put off. */
export const GroupsStep = ({ groups, words, onDone }: Props) => {
  const { lang } = useWorkbook()
  const plan = useStore($plan)
  const ref = useRef<HTMLDivElement>(null)
  const [settled, setSettled] = useState<readonly Group[]>([])
  const [said, setSaid] = useState('')
  const open = groups.filter((group) => !settled.includes(group))

  useEffect(() => {
    const place =
      settled.length === 0
        ? ref.current?.closest('dialog')?.querySelector('h2')
        : ref.current?.querySelector<HTMLElement>('.group, .group-done')
    place?.focus()
  }, [settled])

  const settle = (group: Group, what: string) => {
    setSettled([...settled, group])
    setSaid(what)
  }
  const state =
    groups.length === 0
      ? words.none
      : open.length === 0
        ? words.finished
        : settled.length === 0
          ? fill(plural(words.found, open.length, lang), { count: String(open.length) })
          : ''
  return (
    <div ref={ref} class="groups">
      <p role="status" class="eyebrow">
        {[said, state].filter(Boolean).join(' ')}
      </p>
      {plan &&
        open.map((group) => (
          <GroupCard
            key={group.tactics.join()}
            plan={plan}
            group={group}
            words={words}
            onSettled={(what) => settle(group, what)}
          />
        ))}
      <div class="card-actions">
        <button
          type="button"
          class={`button group-done ${open.length === 0 ? 'primary' : ''}`}
          onClick={onDone}
        >
          {words.done}
        </button>
      </div>
    </div>
  )
}

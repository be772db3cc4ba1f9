import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { findPart } from '../../plan/edit.ts'
import { alignment, type Tactic } from '../../plan/index.ts'
import { deleteTactic, serve } from '../../stores/plan-edits.ts'
import { $boot, $plan } from '../../stores/workbook.ts'
import { putBack } from '../../stores/written-in-lesson.ts'
import { fill, plural } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { lacksOf, sayLacks } from './lacking.ts'
import { LooseRow } from './LooseRow.tsx'
import type { PartProps } from './written-file.ts'

/** How many are asked about at once. */
const FEW = 20

/** What was done here with a tactic; of one taken out, where it stood in the tray. */
type Done = { kind: 'linked' } | { kind: 'removed'; at: number }

/** One's own loose tactics, each with the question which strategy it serves. */
export const YourLinks = ({ words, lang }: PartProps) => {
  const text = words.parts.link
  const plan = useStore($plan)
  const boot = useStore($boot)
  const frame = useRef<HTMLDivElement>(null)
  /** Every tactic met in the tray, in that order, which stays whatever is done with it. */
  const met = useRef(new Map<string, Tactic>())
  const [dealt, setDealt] = useState<Readonly<Record<string, Done>>>({})
  const [wanted, setWanted] = useState<string | null>(null)

  useLayoutEffect(() => {
    if (wanted === null) return
    const field = document.getElementById(`link-${wanted}`)
    ;(field ?? frame.current?.querySelector<HTMLElement>('.outcome'))?.focus()
    setWanted(null)
  }, [wanted])

  if (!plan) return <p role="status">{boot === 'waiting' ? words.opening : text.noLoose}</p>

  const { strategies, loose } = plan
  const { aligned, total } = alignment(plan)
  for (const tactic of loose) met.current.set(tactic.id, tactic)
  const isOpen = ({ id }: Tactic) => loose.some((tactic) => tactic.id === id)
  const known = [...met.current.values()].filter((tactic) => isOpen(tactic) || dealt[tactic.id])
  const rows = known.slice(0, FEW + known.length - loose.length)
  const left = Math.max(0, loose.length - FEW)

  /** Notes what was done with a tactic, and sends the cursor to the next that waits. */
  const deal = ({ id }: Tactic, done: Done) => {
    const place = rows.findIndex((tactic) => tactic.id === id)
    const others = [...rows.slice(place + 1), ...rows.slice(0, place).reverse()]
    setDealt({ ...dealt, [id]: done })
    setWanted(others.find(isOpen)?.id ?? '')
  }

  const say = ({ id }: Tactic): string => {
    const part = findPart(plan, id)
    if (part?.kind !== 'tactic' || !part.strategy) return text.removed
    const linked = fill(text.linked, { strategy: part.strategy.title })
    return `${linked} ${sayLacks(lacksOf(part.tactic), words, lang)}`.trim()
  }

  const takeBack = (tactic: Tactic) => {
    const done = dealt[tactic.id]
    if (done?.kind === 'removed') putBack(tactic, done.at)
    else serve(tactic.id, null)
    setWanted(tactic.id)
  }

  return (
    <div ref={frame}>
      {rows.length === 0 && <p>{text.noLoose}</p>}
      {rows.length > 0 && strategies.length === 0 && (
        <p>
          {text.noStrategies} <a href={words.strategies}>{text.toStrategies}</a>
        </p>
      )}
      {strategies.length > 0 && (
        <ul class="link-rows">
          {rows.map((tactic) => (
            <LooseRow
              key={tactic.id}
              id={tactic.id}
              action={tactic.action}
              strategies={strategies}
              done={isOpen(tactic) ? null : say(tactic)}
              words={words}
              onLink={(strategy) => {
                const isLinked = serve(tactic.id, strategy)
                if (isLinked) deal(tactic, { kind: 'linked' })
                return isLinked
              }}
              onRemove={() => {
                const at = loose.findIndex(({ id }) => id === tactic.id)
                if (deleteTactic(tactic.id)) deal(tactic, { kind: 'removed', at })
              }}
              onUndo={() => takeBack(tactic)}
            />
          ))}
        </ul>
      )}
      <div class="outcome" role="status" tabIndex={-1}>
        <p>
          {left > 0 && `${fill(plural(text.more, left, lang), { count: String(left) })} `}
          {total > 0 &&
            fill(plural(text.score, total, lang), {
              aligned: String(aligned),
              total: String(total),
            })}{' '}
          <a href={words.workbook}>{words.open}</a>
        </p>
      </div>
    </div>
  )
}

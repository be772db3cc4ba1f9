import { useLayoutEffect, useRef } from 'preact/hooks'
import { useStore } from '../use-store.ts'
import { alignment } from '../../plan/index.ts'
import { serve } from '../../stores/plan-edits.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill, plural } from '../../strings/format.ts'
import { useStart } from './use-start.ts'
import type { PartProps } from './written-part.ts'

/** One's own loose tactics, each with the question which strategy it serves. */
export const YourLinks = ({ words, text, lang, workbook }: PartProps<'link'>) => {
  useStart(lang)
  const form = useRef<HTMLDivElement>(null)
  const isLinked = useRef(false)
  const plan = useStore($plan)
  const loose = plan?.loose ?? []
  const strategies = plan?.strategies ?? []
  const { aligned, total } = plan ? alignment(plan) : { aligned: 0, total: 0 }
  useLayoutEffect(() => {
    // A linked tactic leaves the list with the select that had the focus: the next one takes it.
    if (isLinked.current) form.current?.querySelector<HTMLElement>('select, a')?.focus()
    isLinked.current = false
  }, [loose.length])

  return (
    <div ref={form}>
      {loose.length === 0 && <p>{text.noLoose}</p>}
      {loose.length > 0 && strategies.length === 0 && <p>{text.noStrategies}</p>}
      {strategies.length > 0 &&
        loose.map(({ id, action }) => (
          <div key={id} class="labelled">
            <label for={`link-${id}`}>{fill(text.label, { action })}</label>
            <select
              id={`link-${id}`}
              class="field"
              value=""
              onChange={(event) => {
                isLinked.current = true
                serve(id, event.currentTarget.value)
              }}
            >
              <option value="">{text.choose}</option>
              {strategies.map((strategy) => (
                <option key={strategy.id} value={strategy.id}>
                  {strategy.title}
                </option>
              ))}
            </select>
          </div>
        ))}
      <div class="outcome" role="status">
        <p>
          {total > 0 &&
            fill(plural(text.score, total, lang), {
              aligned: String(aligned),
              total: String(total),
            })}{' '}
          <a href={workbook}>{words.open}</a>
        </p>
      </div>
    </div>
  )
}

import { isOpen } from '../../plan/live-tactics.ts'
import type { Plan, Tactic } from '../../plan/index.ts'
import { useNameOf } from '../track/name-part.ts'
import { useClosing } from './context.ts'

interface Props {
  plan: Plan
  parts: ReadonlySet<string>
  onParts: (parts: ReadonlySet<string>) => void
}

/** The strategies and tactics of a plan to choose from; a strategy brings what is still to do of its tactics. */
export const CarriedParts = ({ plan, parts, onParts }: Props) => {
  const { carry: text } = useClosing()
  const nameOf = useNameOf(plan)
  const choose = (id: string, others: readonly Tactic[] = []) => {
    const next = new Set(parts)
    if (next.delete(id)) for (const other of others) next.delete(other.id)
    else for (const each of [id, ...others.filter(isOpen).map((other) => other.id)]) next.add(each)
    onParts(next)
  }
  const choice = (id: string, tactics?: readonly Tactic[]) => (
    <label class="choice">
      <input type="checkbox" checked={parts.has(id)} onChange={() => choose(id, tactics)} />
      {nameOf(id)}
    </label>
  )
  const choices = (tactics: readonly Tactic[]) => (
    <ul>
      {tactics.map(({ id }) => (
        <li key={id}>{choice(id)}</li>
      ))}
    </ul>
  )
  return (
    <>
      {plan.strategies.length > 0 && (
        <fieldset>
          <legend>{text.parts}</legend>
          <ul>
            {plan.strategies.map(({ id, tactics }) => (
              <li key={id}>
                {choice(id, tactics)}
                {parts.has(id) && choices(tactics)}
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {plan.loose.length > 0 && (
        <fieldset>
          <legend>{text.loose}</legend>
          {choices(plan.loose)}
        </fieldset>
      )}
    </>
  )
}

import { useId, useState } from 'preact/hooks'
import type { Group } from '../../plan/grouping/propose-groups.ts'
import type { Plan } from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { liveStrategies } from '../../plan/live-tactics.ts'
import { linkTactics, makeStrategyOf } from '../../stores/paste-edits.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural, quote } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'

type Words = Strings['paste']['groups']

/** A name to begin with for the strategy that a group would make. */
const suggestion = ({ bond, words: [word = ''] }: Group, words: Words): string => {
  if (bond === 'heading') return word
  if (bond === 'strategy') return ''
  return fill(words.suggestion[bond], { word: bond === 'channel' ? word : word.toLowerCase() })
}

interface Props {
  plan: Plan
  group: Group
  words: Words
  onSettled: (said: string) => void
}

/** One proposed group: what binds it, its tactics, and the strategy that they are to serve. */
export const GroupCard = ({ plan, group, words, onSettled }: Props) => {
  const { lang } = useWorkbook()
  const id = useId()
  const strategies = liveStrategies(plan)
  const canMake = plan.strategies.length < limits.strategies
  const [left, setLeft] = useState<readonly string[]>([])
  const [choice, setChoice] = useState(group.strategy ?? (canMake ? 'new' : ''))
  const [name, setName] = useState(suggestion(group, words))
  const [isFull, setFull] = useState(false)
  const tactics = plan.loose.filter((tactic) => group.tactics.includes(tactic.id))
  const chosen = tactics.map((tactic) => tactic.id).filter((each) => !left.includes(each))
  const title = name.trim()
  const isReady = chosen.length > 0 && choice !== '' && (choice !== 'new' || title !== '')

  const nameOf = (strategy: string) => {
    const placed = strategies.find((each) => each.strategy.id === strategy)
    return (
      placed?.strategy.title || fill(words.untitled, { number: String(placed?.position ?? '') })
    )
  }
  const link = () => {
    if (!isReady) return
    const isDone =
      choice === 'new' ? makeStrategyOf(chosen, title) !== null : linkTactics(chosen, choice)
    setFull(!isDone)
    if (isDone)
      onSettled(
        fill(plural(words.linked, chosen.length, lang), {
          count: String(chosen.length),
          title: choice === 'new' ? title : nameOf(choice),
        }),
      )
  }
  return (
    <form
      class="group"
      tabIndex={-1}
      aria-labelledby={`${id}-bond`}
      onSubmit={(event) => {
        event.preventDefault()
        link()
      }}
    >
      <h3 id={`${id}-bond`}>
        {fill(words.bond[group.bond], {
          words: quote(group.words),
        })}
      </h3>
      {group.bond === 'channel' && <p class="why">{words.channelHint}</p>}
      <ul>
        {tactics.map((tactic) => (
          <li key={tactic.id}>
            <label>
              <input
                type="checkbox"
                checked={!left.includes(tactic.id)}
                onChange={({ currentTarget: { checked } }) =>
                  setLeft(
                    checked ? left.filter((each) => each !== tactic.id) : [...left, tactic.id],
                  )
                }
              />
              <span>{tactic.action}</span>
            </label>
          </li>
        ))}
      </ul>
      <div class="group-choice">
        <div class="labelled">
          <label for={`${id}-strategy`}>{words.which}</label>
          <select
            id={`${id}-strategy`}
            class="field"
            value={choice}
            onChange={({ currentTarget: { value } }) => setChoice(value)}
          >
            {canMake && <option value="new">{words.new}</option>}
            {strategies.map(({ strategy }) => (
              <option key={strategy.id} value={strategy.id} selected={strategy.id === choice}>
                {nameOf(strategy.id)}
              </option>
            ))}
          </select>
        </div>
        {choice === 'new' && (
          <div class="labelled">
            <label for={`${id}-name`}>{words.name}</label>
            <input
              id={`${id}-name`}
              class="field"
              maxLength={limits.text}
              value={name}
              onInput={({ currentTarget: { value } }) => setName(value)}
            />
          </div>
        )}
      </div>
      {isFull && (
        <p class="wrong" role="alert">
          {words.noRoom}
        </p>
      )}
      <div class="card-actions">
        <button class="button primary" disabled={!isReady}>
          {fill(plural(words.link, chosen.length, lang), { count: String(chosen.length) })}
        </button>
        <button type="button" class="button" onClick={() => onSettled(words.dismissed)}>
          {words.dismiss}
        </button>
      </div>
    </form>
  )
}

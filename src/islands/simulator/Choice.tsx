import { fill, plural } from '../../strings/format.ts'
import { conditionAfter, decisions } from './decisions.ts'
import type { Decision } from './game.ts'
import type { GameFile } from './game-file.ts'
import { pathOn, type Run } from './run.ts'

interface Props {
  file: GameFile
  run: Run
  choice: Decision | null
  onChoose: (decision: Decision) => void
}

/** Keep, adjust or replace one strategy; nothing is chosen for the person. */
export const Choice = ({ file, run, choice, onChoose }: Props) => {
  const { game, words, lang } = file
  const { strategy, made, standing } = run
  const { condition } = standing

  const hint = (decision: Decision, isAllowed: boolean): string => {
    const { lostWeeks } = game.model.decisions[decision]
    const cost = fill(plural(words.cost, lostWeeks, lang), { count: String(lostWeeks) })
    if (decision === 'keep') return words.keepHint
    if (!isAllowed) return words.replacedAlready
    if (decision === 'replace') return `${strategy.replace.title}. ${cost}`
    const isFirst = !made.includes('adjust') && condition !== 'new'
    return `${isFirst ? strategy.adjust : words.adjustAgain} ${cost}`
  }

  return (
    <fieldset class="choice">
      <legend>
        {words.decide}
        <span class="visually-hidden">: {pathOn(strategy, condition).title}</span>
      </legend>
      {decisions.map((decision) => {
        const isAllowed = conditionAfter(game.model, condition, [decision]) !== undefined
        return (
          <label key={decision}>
            <input
              type="radio"
              name={strategy.id}
              value={decision}
              checked={choice === decision}
              disabled={!isAllowed}
              onChange={() => onChoose(decision)}
            />
            <b>{words.decisions[decision]}.</b>
            <span>{hint(decision, isAllowed)}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

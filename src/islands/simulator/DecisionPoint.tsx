import { useState } from 'preact/hooks'
import { fill, plural } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { Choice } from './Choice.tsx'
import { writeMoney } from './debrief.ts'
import type { Decision } from './game.ts'
import type { GameFile } from './game-file.ts'
import type { Round } from './game-link.ts'
import type { Run } from './run.ts'
import { RunSoFar } from './RunSoFar.tsx'
import { totalAfter } from './standing.ts'

interface Props {
  file: GameFile
  runs: readonly Run[]
  week: number
  onDecide: (round: Round) => void
}

/** A week in which each strategy is to be kept, adjusted or replaced. */
export const DecisionPoint = ({ file, runs, week, onDecide }: Props) => {
  const { game, words, lang } = file
  const { model } = game
  const [choices, setChoices] = useState<Readonly<Record<string, Decision>>>({})
  const [isIncomplete, setIncomplete] = useState(false)
  const open = runs.filter(({ strategy }) => !choices[strategy.id])

  const brought = runs.reduce((sum, { standing }) => sum + standing.money, 0)
  const { total, forecast } = totalAfter(model, week, brought)
  const money = (amount: number) => writeMoney(amount, model.unit, lang)
  const next = model.decideAfterWeeks.find((each) => each > week)

  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const [missing] = open
    if (!missing) {
      onDecide(runs.flatMap(({ strategy }) => choices[strategy.id] ?? []))
      return
    }
    setIncomplete(true)
    event.currentTarget
      .querySelector<HTMLInputElement>(`input[name="${missing.strategy.id}"]`)
      ?.focus()
  }

  return (
    <form onSubmit={submit} noValidate>
      <dl class="game-facts">
        <div>
          <dt>{words.total}</dt>
          <dd>{money(total)}</dd>
        </div>
        <div>
          <dt>{words.forecast}</dt>
          <dd>{money(forecast)}</dd>
        </div>
        <div>
          <dt>{words.target}</dt>
          <dd>{money(model.target)}</dd>
        </div>
      </dl>
      {runs.map((run) => (
        <RunSoFar key={run.strategy.id} file={file} run={run} week={week}>
          <Choice
            file={file}
            run={run}
            choice={choices[run.strategy.id] ?? null}
            onChoose={(decision) => setChoices({ ...choices, [run.strategy.id]: decision })}
          />
        </RunSoFar>
      ))}
      <p class="missing" role="status">
        {isIncomplete &&
          open.length > 0 &&
          fill(plural(words.missing, open.length, lang), { count: String(open.length) })}
      </p>
      <button class="button primary">
        {next === undefined ? words.finish : fill(words.next, { week: String(next) })}
        <Icon name="arrow" />
      </button>
    </form>
  )
}

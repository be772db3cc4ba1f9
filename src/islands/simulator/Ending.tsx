import { fill } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { closingOn, debriefOn, writeMoney } from './debrief.ts'
import type { GameFile } from './game-file.ts'
import type { Outcome } from './outcome.ts'
import type { Run } from './run.ts'
import { WeeksChart } from './WeeksChart.tsx'
import { WeeksTable } from './WeeksTable.tsx'

interface Props {
  file: GameFile
  runs: readonly Run[]
  outcome: Outcome
}

/** What a strategy was called, and what took its place. */
const titleOf = ({ strategy, made }: Pick<Run, 'strategy' | 'made'>) =>
  made.includes('replace') ? `${strategy.title} → ${strategy.replace.title}` : strategy.title

/** The close of the quarter: what was reached, and what each strategy was and what was done with it. */
export const Ending = ({ file, runs, outcome }: Props) => {
  const { game, words, lang } = file
  const { model, closing } = game
  const money = (amount: number) => writeMoney(amount, model.unit, lang)
  return (
    <>
      <p class="verdict">{closingOn(game, outcome, lang)}</p>
      <table class="parts">
        <caption>{words.parts}</caption>
        <tbody>
          <tr>
            <th scope="row">{words.anyway}</th>
            <td>{money(model.anywayPerWeek * model.weeks)}</td>
          </tr>
          {runs.map(({ strategy, made, standing }) => (
            <tr key={strategy.id}>
              <th scope="row">{titleOf({ strategy, made })}</th>
              <td>{money(standing.money)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td>{money(outcome.total)}</td>
          </tr>
          <tr>
            <th scope="row">{words.target}</th>
            <td>{money(model.target)}</td>
          </tr>
        </tfoot>
      </table>
      {runs.map(({ strategy, made, weeks }, place) => {
        const ended = outcome.strategies[place]
        return (
          <section key={strategy.id} class="run strategy" aria-label={strategy.title}>
            <h5>
              <Icon name="strategy" />
              {titleOf({ strategy, made })}
            </h5>
            <WeeksChart file={file} strategy={strategy} weeks={weeks} />
            <ul class="decided-in">
              {made.map((decision, index) => (
                <li key={index}>
                  {fill(words.decided, {
                    week: String(model.decideAfterWeeks[index]),
                    decision: words.decisions[decision],
                  })}
                </li>
              ))}
            </ul>
            {ended && (
              <p>
                {debriefOn(game, strategy, ended, lang)} {strategy.truths[ended.truth]}
              </p>
            )}
            <WeeksTable file={file} strategy={strategy} weeks={weeks} />
          </section>
        )
      })}
      <p>{closing.honest}</p>
      <p>{closing.again}</p>
    </>
  )
}

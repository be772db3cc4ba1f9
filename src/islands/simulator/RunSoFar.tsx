import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { writeNumber, writeShare } from '../../plan/index.ts'
import { fill } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import type { GameFile } from './game-file.ts'
import { workOf } from './play.ts'
import { pathOn, type Run } from './run.ts'
import { paceOf } from './standing.ts'
import { WeeksChart } from './WeeksChart.tsx'
import { WeeksTable } from './WeeksTable.tsx'

interface Props {
  file: GameFile
  run: Run
  week: number
  children: ComponentChildren
}

/** One strategy as it stands when a decision is due: its weeks, its numbers and what can be seen. */
export const RunSoFar = ({ file, run, week, children }: Props) => {
  const { game, words, lang } = file
  const { strategy, made, weeks, standing } = run
  const { condition, soFar, expected, workDone, workDue } = standing
  const id = useId()
  const decimal = lang === 'es' ? 'comma' : 'point'
  const count = (amount: number) => writeNumber(amount, decimal, { fractionDigits: 0 })
  const since = game.model.decideAfterWeeks[made.length - 1] ?? 0
  const path = pathOn(strategy, condition)
  return (
    <section class="run strategy" aria-labelledby={id}>
      <h5 id={id}>
        <Icon name="strategy" />
        {path.title}
      </h5>
      <p>
        {condition === 'new'
          ? fill(words.replaced, { title: strategy.title })
          : made.length === 0 && strategy.description}{' '}
        {path.weeklyPlan}
      </p>
      <WeeksChart file={file} strategy={strategy} weeks={weeks} />
      <dl class="run-facts">
        <div>
          <dt>{words.result}</dt>
          <dd>
            {fill(words.resultOf, {
              amount: count(soFar),
              expected: count(expected),
              unit: strategy.measure.unit,
              share: writeShare(paceOf(standing), decimal, lang),
            })}
          </dd>
        </div>
        <div>
          <dt>{fill(words.work, { week: String(since + 1) })}</dt>
          <dd>
            {fill(words.workOf, {
              done: count(workDone),
              due: count(workDue),
              unit: workOf(strategy, condition).unit,
            })}
          </dd>
        </div>
      </dl>
      <p class="sign">
        <b>{words.sign}</b> {strategy.signs[condition][week]}
      </p>
      <WeeksTable file={file} strategy={strategy} weeks={weeks} />
      {children}
    </section>
  )
}

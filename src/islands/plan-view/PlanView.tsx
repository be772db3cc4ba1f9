import type { ComponentChildren } from 'preact'
import { contributionAmount } from '../../plan/contribution.ts'
import { measureLacks } from '../../plan/measure-lacks.ts'
import { writeAmount, type Plan, type Tactic } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import { writeMeasure } from '../../strings/write-measure.ts'
import { Icon } from '../icon/Icon.tsx'
import {
  objectiveFacts,
  quarterName,
  tacticCost,
  tacticDates,
  tacticTarget,
} from './write-facts.ts'
import './plan-view.css'
import '../../styles/thread.css'

interface Props {
  plan: Plan
  words: Strings['workbook']
  lang: 'es' | 'en'
  /** What stands at the end of a part, by its id. */
  after?: (part: string) => ComponentChildren
}

/** A plan as it is read by somebody else: the whole thread, nothing to edit, ready for print. */
export const PlanView = ({ plan, words, lang, after }: Props) => {
  const { objective, decimal } = plan
  const text = words.objective
  const amount = (value: number) => writeAmount(value, objective.unit, decimal, lang)
  const facts: [string, string][] = [
    ...objectiveFacts(plan, words, lang),
    [words.quarter.number, quarterName(plan, words)],
  ]

  return (
    <div class="plan-view">
      <section class="node objective" data-part="objective">
        <span class="level-tag">
          <Icon name="objective" />
          {text.tag}
        </span>
        <p class="sentence">{objective.sentence || '—'}</p>
        <Facts facts={facts} />
        {after?.('objective')}
      </section>
      <ul class="thread">
        {plan.strategies.map((strategy, index) => {
          const brings = contributionAmount(strategy.contribution)
          const measured = writeMeasure(strategy.measure, words.chips.from, decimal)
          return (
            <li key={strategy.id}>
              <section class="node strategy" data-part={strategy.id}>
                <span class="level-tag">
                  <Icon name="strategy" />
                  {fill(words.strategy.tag, { number: String(index + 1) })}
                  {brings !== null &&
                    ` · ${fill(words.strategy.brings, { amount: amount(brings) })}`}
                </span>
                <h2>{strategy.title || '—'}</h2>
                <Facts
                  facts={[
                    [words.strategy.audience, strategy.audience],
                    [words.strategy.reason, strategy.reason],
                    [words.strategy.measureName, measured],
                    [words.strategy.owner, strategy.owner],
                    [
                      words.strategy.state,
                      strategy.state === 'active' ? '' : words.strategy.states[strategy.state],
                    ],
                  ]}
                />
                {after?.(strategy.id)}
              </section>
              {strategy.tactics.length > 0 && (
                <ul class="thread">
                  {strategy.tactics.map((tactic) => (
                    <li
                      key={tactic.id}
                      class={measureLacks(tactic.measure) === null ? '' : 'frayed'}
                    >
                      <TacticView
                        tactic={tactic}
                        plan={plan}
                        words={words}
                        lang={lang}
                        after={after}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
      {plan.loose.length > 0 && (
        <section class="loose-view">
          <h2>{words.tray.heading}</h2>
          <ul class="loose-tray">
            {plan.loose.map((tactic) => (
              <li key={tactic.id}>
                <TacticView
                  tactic={tactic}
                  plan={plan}
                  words={words}
                  lang={lang}
                  after={after}
                  isLoose
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Named facts in a row; those without a value are left out. */
const Facts = ({ facts }: { facts: [string, string][] }) => {
  const known = facts.filter(([, value]) => value !== '')
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface TacticProps extends Omit<Props, 'after'> {
  after: Props['after'] | undefined
  tactic: Tactic
  isLoose?: boolean
}

const TacticView = ({ tactic, plan, words, lang, after, isLoose = false }: TacticProps) => {
  const text = words.tactic
  return (
    <div class={`node tactic ${isLoose ? 'loose' : ''}`} data-part={tactic.id}>
      <p class="action">
        <span class="level-tag">
          <Icon name={tactic.state === 'done' ? 'check' : 'tactic'} />
        </span>
        {tactic.action || '—'}
      </p>
      <Facts
        facts={[
          [text.target, tacticTarget(tactic, plan)],
          [
            tactic.start && tactic.due ? text.dates : text.due,
            tacticDates(tactic, plan, words, lang),
          ],
          [text.owner, tactic.owner],
          [text.channel, tactic.channel],
          [text.frequency, tactic.frequency],
          [text.cost, tacticCost(tactic, plan, lang)],
          [text.state, tactic.state === 'todo' ? '' : text.states[tactic.state]],
        ]}
      />
      {after?.(tactic.id)}
    </div>
  )
}

import { contributionAmount } from '../../plan/contribution.ts'
import { isCurrency } from '../../plan/language/currencies.ts'
import { measureLacks } from '../../plan/measure-lacks.ts'
import { writeAmount, writeNumber, type Plan, type Tactic } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, writeDate, writeDay } from '../../strings/format.ts'
import { writeMeasure } from '../../strings/write-measure.ts'
import { Icon } from '../icon/Icon.tsx'
import './plan-view.css'
import '../../styles/thread.css'

interface Props {
  plan: Plan
  words: Strings['workbook']
  lang: 'es' | 'en'
}

/** A plan as it is read by somebody else: the whole thread, nothing to edit, ready for print. */
export const PlanView = ({ plan, words, lang }: Props) => {
  const { objective, quarter, decimal } = plan
  const text = words.objective
  const amount = (value: number) => writeAmount(value, objective.unit, decimal, lang)
  const facts: [string, string][] = [
    ...(objective.metric
      ? [
          [
            text.metric,
            objective.metric === 'other' ? objective.metricName : text.metrics[objective.metric],
          ] as [string, string],
        ]
      : []),
    ...(objective.target === null
      ? []
      : [[text.target, amount(objective.target)] as [string, string]]),
    ...(objective.baseline === null
      ? []
      : [[text.baseline, amount(objective.baseline)] as [string, string]]),
    ...(objective.anyway === null
      ? []
      : [[text.anyway, amount(objective.anyway)] as [string, string]]),
    ...(objective.owner ? [[text.owner, objective.owner] as [string, string]] : []),
    ...(quarter
      ? [
          [
            words.quarter.number,
            fill(words.quarter.short, {
              number: String(quarter.number),
              year: String(quarter.year),
            }),
          ] as [string, string],
        ]
      : []),
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
              </section>
              {strategy.tactics.length > 0 && (
                <ul class="thread">
                  {strategy.tactics.map((tactic) => (
                    <li
                      key={tactic.id}
                      class={measureLacks(tactic.measure) === null ? '' : 'frayed'}
                    >
                      <TacticView tactic={tactic} plan={plan} words={words} lang={lang} />
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
                <TacticView tactic={tactic} plan={plan} words={words} lang={lang} isLoose />
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

interface TacticProps extends Props {
  tactic: Tactic
  isLoose?: boolean
}

const TacticView = ({ tactic, plan, words, lang, isLoose = false }: TacticProps) => {
  const text = words.tactic
  const { measure } = tactic
  const year = String(plan.quarter?.year)
  const day = (date: string) => (date.startsWith(year) ? writeDay : writeDate)(date, lang)
  const when =
    tactic.start && tactic.due
      ? fill(text.between, { start: day(tactic.start), due: day(tactic.due) })
      : tactic.due
        ? fill(text.until, { date: day(tactic.due) })
        : tactic.start
          ? fill(text.from, { date: day(tactic.start) })
          : ''
  const target =
    measure.target === null
      ? ''
      : `${writeNumber(measure.target, plan.decimal)} ${measure.name || measure.unit}`.trim()
  const cost =
    tactic.cost === null
      ? ''
      : writeAmount(
          tactic.cost,
          isCurrency(plan.objective.unit) ? plan.objective.unit : '',
          plan.decimal,
          lang,
        )
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
          [text.target, target],
          [tactic.start && tactic.due ? text.dates : text.due, when],
          [text.owner, tactic.owner],
          [text.channel, tactic.channel],
          [text.frequency, tactic.frequency],
          [text.cost, cost],
          [text.state, tactic.state === 'todo' ? '' : text.states[tactic.state]],
        ]}
      />
    </div>
  )
}

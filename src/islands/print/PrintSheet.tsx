import { coverageOf } from '../../plan/coverage.ts'
import { writeAmount, type PlainDate, type Plan } from '../../plan/index.ts'
import { addressOf } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import { saySum } from '../../strings/say-sum.ts'
import { Icon } from '../icon/Icon.tsx'
import { objectiveFacts, quarterName } from '../plan-view/write-facts.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import { Pairs } from './Pairs.tsx'
import { drawQrCode, moduleSide, type QrDrawing } from '../qr/draw-qr-code.ts'
import { QrCode } from '../qr/QrCode.tsx'
import { StrategyRows } from './StrategyRows.tsx'

export interface PrintProps {
  plan: Plan
  /** Address that opens the plan. */
  link: string
  today: PlainDate
  context: PrintContext
  text: Strings['print']
}

/** What the sheet takes from its page. */
export type PrintContext = Pick<WorkbookContext, 'lang' | 'words' | 'guide'>

/** Side of one module on paper, in mm: what a phone's camera still tells apart. */
const MODULE = 0.3
/** Least side of the code on paper, in mm. */
const LEAST = 26

const sizeOf = ({ side }: QrDrawing) => `${Math.max(LEAST, (side / moduleSide) * MODULE)}mm`

/** The whole plan on paper: the thread as a table, and a code that opens it again. */
export const PrintSheet = ({ plan, link, today, context, text }: PrintProps) => {
  const { words, lang } = context
  const code = drawQrCode(link)
  const home = new URL(addressOf('home', lang), location.href)
  return (
    <>
      <header class="sheet-head">
        <div>
          <p class="sheet-kicker">
            {[text.heading, quarterName(plan, words)].filter(Boolean).join(' · ')}
          </p>
          <h1>{plan.title || words.untitled}</h1>
          <div class="sheet-objective">
            <p class="sheet-sentence">
              <Icon name="objective" /> {plan.objective.sentence || '—'}
            </p>
            <Pairs pairs={objectiveFacts(plan, words, lang)} />
            <Sum plan={plan} context={context} />
          </div>
        </div>
        <figure>
          {code && <QrCode drawing={code} label={text.code} size={sizeOf(code)} />}
          <figcaption>{code ? text.scan : text.noCode}</figcaption>
        </figure>
      </header>
      {plan.strategies.length > 0 && (
        <table>
          <thead>
            <tr>
              {Object.entries(text.columns).map(([name, column]) => (
                <th key={name} scope="col" class={`column-${name}`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {plan.strategies.map((strategy, index) => (
            <StrategyRows
              key={strategy.id}
              plan={plan}
              strategy={strategy}
              number={index + 1}
              context={context}
              text={text}
            />
          ))}
        </table>
      )}
      {plan.loose.length > 0 && (
        <section class="sheet-loose">
          <p>
            {fill(plural(text.loose, plan.loose.length, lang), {
              count: String(plan.loose.length),
            })}
          </p>
          <ul>
            {plan.loose.map((tactic) => (
              <li key={tactic.id}>{tactic.action || '—'}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="sheet-foot">
        {fill(text.foot, {
          address: `${home.host}${home.pathname}`.replace(/\/$/, ''),
          date: writeDate(today, lang),
        })}
      </p>
    </>
  )
}

const Sum = ({ plan, context: { guide, lang } }: { plan: Plan; context: PrintContext }) => {
  const coverage = coverageOf(plan)
  if (!coverage) return null
  const said = saySum(coverage, guide.sum, (amount) =>
    writeAmount(amount, plan.objective.unit, plan.decimal, lang),
  )
  return (
    <p>
      {said.sum} <b>{said.gap}</b>
    </p>
  )
}

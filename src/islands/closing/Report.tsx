import { useEffect, useRef } from 'preact/hooks'
import { quarterReport } from '../../files/quarter-report.ts'
import type { Plan } from '../../plan/index.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { useClosing } from './context.ts'
import { ReportActions } from './ReportActions.tsx'

interface Props {
  plan: Plan
  /** Whether the person comes from the form: the report then takes the cursor. */
  isBack: boolean
  onCorrect: () => void
}

const Facts = ({ facts }: { facts: readonly string[] }) => (
  <ul>
    {facts.map((fact, index) => (
      <li key={index}>{fact}</li>
    ))}
  </ul>
)

/** What a closed quarter came to, on a page to print or to pass on. */
export const Report = ({ plan, isBack, onCorrect }: Props) => {
  const { lang } = useWorkbook()
  const { parts: names, track } = useViews()
  const closing = useClosing()
  const { report: text } = closing
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isBack) heading.current?.focus()
  }, [])
  const words = { closing, names, choices: track.decide.choices }
  const report = quarterReport(plan, words, lang)
  if (!report) return null
  return (
    <article class="quarter-report" aria-labelledby="quarter-report">
      <h2 id="quarter-report" ref={heading} tabIndex={-1}>
        {report.heading}
      </h2>
      <p class="hint">{report.closed}</p>
      <section class="node objective">
        <h3>{text.objective}</h3>
        <p class="sentence">{report.objective.sentence}</p>
        <Facts facts={report.objective.facts} />
      </section>
      {report.strategies.length > 0 && <h3>{text.strategies}</h3>}
      {report.strategies.map((strategy, index) => (
        <section key={index} class="node strategy">
          <h4>{strategy.title}</h4>
          <p class="verdict">{strategy.saidVerdict}</p>
          <Facts facts={[...strategy.facts, ...strategy.decisions]} />
        </section>
      ))}
      {report.learned && (
        <>
          <h3>{text.learned}</h3>
          <p class="learned">{report.learned}</p>
        </>
      )}
      <ReportActions report={report} words={words} onCorrect={onCorrect} />
    </article>
  )
}

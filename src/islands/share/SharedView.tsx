import { useEffect, useState } from 'preact/hooks'
import { alignment, type Plan } from '../../plan/index.ts'
import { $checks, findingsOf } from '../../stores/checks.ts'
import { newId } from '../../stores/new-id.ts'
import { downloadPlan, takeIn } from '../../stores/plan-file.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import { $saved, startWorkbook } from '../../stores/workbook.ts'
import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import answerStyle from '../answer/answer.css?url'
import shareStyle from './share.css?url'
import { CommentList } from '../answer/CommentList.tsx'
import { loadStyled } from '../load-styled.ts'
import { PlanView } from '../plan-view/PlanView.tsx'
import { printPlan, usePrintKeys } from '../print/print-plan.ts'
import { Score } from '../review/Score.tsx'
import { useFindings } from '../review/use-findings.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'
import type { Shared } from './read-shared.ts'

const loadAnswer = (lang: SiteLanguage) =>
  loadStyled(shareStyle, () =>
    loadStyled(answerStyle, async () =>
      (await import('../answer/load-answer.tsx')).loadAnswer(lang),
    ),
  )

type Answering = Awaited<ReturnType<typeof loadAnswer>>

interface Props {
  shared: Shared
  text: Strings['shared']
  workbook: string
}

/** A shared plan with who sent it, its review and what can be done with it. */
export const SharedView = ({ shared, text, workbook }: Props) => {
  const context = useWorkbook()
  const { words, lang, review } = context
  const { plan, answers } = shared
  const [answering, setAnswering] = useState<Answering | 'failed' | null>(null)
  const [isReplying, setReplying] = useState(false)
  const askForAnswering = () =>
    loadAnswer(lang).then(
      (loaded) => setAnswering(loaded),
      () => setAnswering('failed'),
    )
  useEffect(() => {
    if (answers) void askForAnswering()
  }, [answers])
  usePrintKeys(plan, context, location.href)
  const ready = answering === 'failed' ? null : answering
  const save = async () => {
    await startWorkbook(undefined, { language: lang, decimal: regionalDecimal() })
    takeIn({ ...plan, id: newId(), updated: today() })
    if ($saved.get().state === 'not-saved') downloadPlan(plan, 'plan')
    else location.assign(workbook)
  }
  return (
    <>
      <header class="shared-head">
        <p class="eyebrow">{text.readOnly}</p>
        <h1>{plan.title || words.untitled}</h1>
        <SharedBy shared={shared} text={text} />
        <p class="no-print">{text.about}</p>
        <div class="card-actions no-print">
          {!answers && (
            <button
              type="button"
              class="button primary"
              aria-pressed={isReplying}
              onClick={() => {
                void askForAnswering()
                setReplying(!isReplying)
              }}
            >
              {isReplying ? text.read : text.reply}
            </button>
          )}
          <button type="button" class="button" onClick={() => void save()}>
            {text.save}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void printPlan(plan, context, location.href)}
          >
            {text.print}
          </button>
        </div>
        {isReplying && <p class="no-print">{text.replying}</p>}
        {answering === 'failed' && (
          <p role="alert">
            {text.partMissing}{' '}
            <button type="button" class="button" onClick={() => void askForAnswering()}>
              {text.retry}
            </button>
          </p>
        )}
      </header>
      {answers && ready && (
        <ready.Answer
          mark={answers}
          theirs={plan}
          sender={shared.sender ?? ''}
          workbook={workbook}
        />
      )}
      <div class="plan-columns">
        {isReplying && ready ? (
          <ready.Reply base={plan} />
        ) : (
          <PlanView
            plan={plan}
            words={words}
            lang={lang}
            after={(part) => (
              <CommentList comments={plan.comments.filter((each) => each.part === part)} />
            )}
          />
        )}
        <aside class="review no-print" aria-labelledby="review-heading">
          <h2 id="review-heading">{review.heading}</h2>
          <Score alignment={alignment(plan)} />
          <SharedFindings plan={plan} />
        </aside>
      </div>
    </>
  )
}

const SharedBy = ({ shared: { sender, shared }, text }: Pick<Props, 'shared' | 'text'>) => {
  const { lang } = useWorkbook()
  const day = shared ? writeDate(shared, lang) : ''
  if (!sender && !day) return null
  const said = sender ? (day ? text.senderAndDay : text.sender) : text.day
  return <p class="shared-by">{fill(said, { sender: sender ?? '', day })}</p>
}

/** What the checks say, folded: whoever receives a plan comes to read it first. */
const SharedFindings = ({ plan }: { plan: Plan }) => {
  const { review, lang } = useWorkbook()
  const Findings = useFindings(plan.language)
  const findings = findingsOf(plan, useStore($checks))
  if (!Findings || !findings) return <p role="status">{review.checking}</p>
  const list = <Findings plan={plan} findings={findings} isReadOnly />
  if (findings.length === 0) return list
  return (
    <details class="shared-findings">
      <summary>
        {fill(plural(review.count, findings.length, lang), { count: String(findings.length) })}
      </summary>
      {list}
    </details>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { newId } from '../../stores/new-id.ts'
import { downloadPlan, takeIn } from '../../stores/plan-file.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import { $saved, startWorkbook } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, writeDate } from '../../strings/format.ts'
import { fetchAnswering } from '../answer/fetch-answering.ts'
import { printPlan } from '../print/print-plan.ts'
import { useWorkbook } from '../workbook/context.ts'
import { PartMissing } from './PartMissing.tsx'
import { PlansBeside } from './PlansBeside.tsx'
import type { Shared } from './read-shared.ts'
import { SharedViews } from './SharedViews.tsx'

type Answering = Awaited<ReturnType<typeof fetchAnswering>>

interface Props {
  shared: Shared
  text: Strings['shared']
  workbook: string
}

/** A shared plan with who sent it, its review and what can be done with it. */
export const SharedView = ({ shared, text, workbook }: Props) => {
  const context = useWorkbook()
  const { words, lang } = context
  const { plan, answers } = shared
  const [answering, setAnswering] = useState<Answering | 'failed' | null>(null)
  const [isReplying, setReplying] = useState(false)
  const askForAnswering = () =>
    fetchAnswering(lang).then(
      (loaded) => setAnswering(loaded),
      () => setAnswering('failed'),
    )
  useEffect(() => {
    if (answers) void askForAnswering()
  }, [answers])
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
          <PartMissing text={text} onRetry={() => void askForAnswering()} />
        )}
      </header>
      {!answers && <PlansBeside plan={plan} text={text} />}
      {answers && ready && (
        <ready.Answer
          mark={answers}
          theirs={plan}
          sender={shared.sender ?? ''}
          workbook={workbook}
        />
      )}
      <SharedViews plan={plan} reply={isReplying && ready && <ready.Reply base={plan} />} />
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

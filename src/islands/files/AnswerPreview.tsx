import type { Answer } from '../../stores/answer-file.ts'
import { takeIn } from '../../stores/plan-file.ts'
import type { Strings } from '../../strings/es.ts'
import { fetchAnswering } from '../answer/fetch-answering.ts'
import { useFetched } from '../use-fetched.ts'
import { useWorkbook } from '../workbook/context.ts'
import { Opening } from '../workbook/Opening.tsx'

interface Props {
  answer: Answer
  words: Strings['opening']
  /** What the file brings is in the workbook, or what was wanted of it. */
  onDone: () => void
}

/** An answer that came in a file, to take or leave as one that came in a link; a plan beside the others where it answers none of them. */
export const AnswerPreview = ({ answer: { plan, answers, sender }, words, onDone }: Props) => {
  const { lang } = useWorkbook()
  const [answering, retry] = useFetched(() => fetchAnswering(lang), lang)
  if (typeof answering === 'string') return <Opening state={answering} onRetry={retry} />
  return (
    <answering.Answer
      mark={answers}
      theirs={plan}
      sender={sender}
      workbook={onDone}
      otherwise={
        <button
          type="button"
          class="button"
          onClick={() => {
            takeIn(plan)
            onDone()
          }}
        >
          {words.answer.open}
        </button>
      }
    />
  )
}

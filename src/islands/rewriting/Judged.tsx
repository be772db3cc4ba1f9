import { useEffect } from 'preact/hooks'
import type { Language } from '../../plan/index.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { today } from '../../stores/today.ts'
import type { Strings } from '../../strings/es.ts'
import { Icon } from '../icon/Icon.tsx'
import { needed, type Criterion, type CriterionId, type Kind } from './criterion.ts'
import { judgeRewriting } from './judge-rewriting.ts'

interface Props {
  kind: Kind
  text: string
  lang: Language
  words: Pick<Strings['lesson']['rewriting'], 'met' | 'missing' | 'kinds'>
  /** Whether it surely reads as another kind. */
  isMisread: boolean
  onDone: () => void
}

/** What the sentence has and what it lacks, told while it is written; what was seen, once nothing is lacking. */
export const Judged = ({ kind, text, lang, words, isMisread, onDone }: Props) => {
  const names: Partial<Record<CriterionId, string>> = words.kinds[kind].criteria
  const isEmpty = text.trim() === ''
  const criteria: Criterion[] = isEmpty
    ? needed[kind].map((id) => ({ id, isMet: false }))
    : judgeRewriting(kind, text, { lang, today: today(), decimal: regionalDecimal() })
  const isDone = !isEmpty && !isMisread && criteria.every(({ isMet }) => isMet)

  useEffect(() => {
    if (isDone) onDone()
  }, [isDone])

  return (
    <div class="feedback" role="status">
      <ul class="criteria">
        {criteria.map(({ id, isMet }) => (
          <li key={id} class={isMet ? 'right' : isEmpty ? '' : 'wrong'}>
            <Icon name={isMet ? 'check' : 'advice'} />
            <span>
              <span class="visually-hidden">{isMet ? words.met : words.missing} </span>
              {names[id]}
            </span>
          </li>
        ))}
      </ul>
      {isDone && (
        <p>
          <b class="right">{words.kinds[kind].done}</b>
        </p>
      )}
    </div>
  )
}

import { useMemo, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import type { PastedTactic } from '../../plan/grouping/headed-groups.ts'
import { decide, decideLines } from '../../plan/paste/decide-lines.ts'
import { fitLines, textOf } from '../../plan/paste/fit-lines.ts'
import { listContext } from '../../plan/paste/list-context.ts'
import { readPastedList } from '../../plan/paste/paste-list.ts'
import { proposeKinds, type Place } from '../../plan/paste/propose-kinds.ts'
import { addPastedLines } from '../../stores/paste-edits.ts'
import { today } from '../../stores/today.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'
import { PastedLineRow } from './PastedLineRow.tsx'
import { useClassifier } from '../use-classifier.ts'

/** What was taken into the plan: the new tactics, and the text of what found no room. */
export interface Added {
  tactics: PastedTactic[]
  rest: string
}

interface Props {
  plan: Plan | null
  start: string
  words: Strings['paste']
  onDraft: (text: string) => void
  onAdded: (added: Added) => void
  onCancel: () => void
}

const beginning = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text)

/** The box for a list, and each of its lines with what it becomes. */
export const PasteForm = ({ plan, start, words, onDraft, onAdded, onCancel }: Props) => {
  const { lang, decimal } = useWorkbook()
  const [text, setText] = useState(start)
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Place>>(new Map())

  const context = listContext(plan, { language: lang, decimal, today: today() })
  const list = useMemo(() => readPastedList(text, context), [text, plan])
  const classify = useClassifier(context.language, list.lines.length > 0)
  const proposed = useMemo(() => proposeKinds(list.lines, plan, classify), [list, plan, classify])
  const lines = decideLines(proposed, decisions)
  const { fit, left } = fitLines(lines, plan)
  const out = lines.length - fit.length - left.length
  const first = left[0]

  const write = (typed: string) => {
    setText(typed)
    onDraft(typed)
  }
  const add = () => {
    const ids = addPastedLines(fit)
    const rest = textOf(
      left.map(({ line }) => line),
      list,
    )
    setText(rest)
    onAdded({
      rest,
      tactics: fit.flatMap(({ line, place }, index) => {
        const id = ids[index]
        return place === 'tactic' && id ? [{ id, under: line.under }] : []
      }),
    })
  }
  const count = (forms: { one: string; other: string }, number: number, rest = {}) =>
    fill(plural(forms, number, lang), { count: String(number), ...rest })

  return (
    <form
      class="paste-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (fit.length > 0) add()
      }}
    >
      <label for="paste-text">{words.label}</label>
      <textarea
        id="paste-text"
        class="field"
        rows={4}
        data-first-focus={start === ''}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p role="status" class="eyebrow">
        {lines.length === 0
          ? words.none
          : [count(words.read, lines.length), out > 0 && count(words.out, out)]
              .filter(Boolean)
              .join(' · ')}
      </p>
      {lines.length > 0 && <p class="paste-ask">{words.ask}</p>}
      <ul class="pasted-lines">
        {lines.map((line, index) => (
          <PastedLineRow
            key={line.key}
            id={`pasted-${index}`}
            line={line}
            words={words}
            hasObjective={Boolean(plan?.objective.sentence.trim())}
            onPlace={(place) => setDecisions(decide(decisions, line.key, place))}
          />
        ))}
      </ul>
      {first && (
        <p class="paste-left" role="status">
          {fit.length === 0
            ? words.noRoom
            : count(words.left, left.length, {
                fit: String(fit.length),
                first: beginning(first.line.text),
              })}
        </p>
      )}
      <div class="card-actions">
        <button class="button primary" data-first-focus={start !== ''} disabled={fit.length === 0}>
          {count(
            fit.every(({ place }) => place === 'tactic') ? words.add : words.addMixed,
            fit.length,
          )}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

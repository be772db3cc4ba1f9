import { useRef, useState } from 'preact/hooks'
import type { Tactic } from '../../plan/index.ts'
import { addWrittenTactic, completeTactic } from '../../stores/written-in-lesson.ts'
import { $plan } from '../../stores/workbook.ts'
import { fill } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { Already } from './Already.tsx'
import { lacksOf, sayLacks } from './lacking.ts'
import { blankTactic, TacticInputs, type TacticValues } from './TacticInputs.tsx'
import { TrayPicks } from './TrayPicks.tsx'
import { useDraft } from './use-draft.ts'
import type { PartProps, Said } from './written-file.ts'
import { YourForm } from './YourForm.tsx'

const valuesOf = (tactic: Tactic | undefined, serves: string | null): TacticValues => {
  if (!tactic) return { ...blankTactic, serves }
  const { action, measure, frequency, start, due, owner } = tactic
  return {
    ...{ action, serves, frequency, start, due, owner },
    ...{ target: measure.target, measure: measure.name },
  }
}

/** A tactic of one's own: one that waits in the tray, or another. */
export const YourTactic = ({ words, lang }: PartProps) => {
  const text = words.parts.tactic
  const plan = useStore($plan)
  const { strategies, loose } = plan ?? { strategies: [], loose: [] }
  const frame = useRef<HTMLDivElement>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const tactic = loose.find(({ id }) => id === picked)
  const { values, latest, change, clear } = useDraft(
    tactic ? `tactic-${tactic.id}` : 'tactic',
    valuesOf(tactic, strategies[0]?.id ?? null),
  )

  const pick = (id: string | null) => {
    setPicked(id)
    frame.current?.focus()
  }

  const save = (): Said => {
    const { action, serves, target, measure: name, frequency, start, due, owner } = latest()
    if (action.trim() === '') return { text: words.nothing, isSaved: false }
    const measure = { unit: '', ...tactic?.measure, name, target }
    const parts = { measure, frequency, start, due, owner }
    const isSaved = tactic
      ? completeTactic(tactic.id, serves || null, { ...parts, action: action.trim() })
      : addWrittenTactic(serves || null, action.trim(), parts)
    if (!isSaved) return { text: text.full, isSaved }
    clear()
    setPicked(null)
    return { text: `${text.saved} ${sayLacks(lacksOf(parts), words, lang)}`.trim(), isSaved }
  }

  return (
    <>
      <TrayPicks
        tactics={loose.filter(({ id }) => id !== picked)}
        words={words}
        lang={lang}
        onPick={pick}
      />
      <div ref={frame} tabIndex={-1} class="picked">
        {tactic && (
          <p>
            {fill(text.completing, { action: tactic.action })}{' '}
            <button type="button" class="link" onClick={() => pick(null)}>
              {text.another}
            </button>
          </p>
        )}
      </div>
      <YourForm words={words} onSave={save} about={tactic?.id ?? ''}>
        <TacticInputs {...{ values, strategies, text, latest, change }} />
      </YourForm>
      <Already
        words={words}
        lang={lang}
        items={strategies
          .flatMap(({ tactics }) => tactics)
          .map(({ id, action }) => ({ id, text: action, hasCard: true }))}
      />
    </>
  )
}

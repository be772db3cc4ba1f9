import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { answerItem } from '../../stores/progress.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import type { BodyProps, ExerciseFile } from '../exercise/exercise-file.ts'
import { Drawing } from './Drawing.tsx'
import { LooseTactic } from './LooseTactic.tsx'
import {
  standingOf,
  type Answers,
  type ExerciseTactic,
  type ThreadExercise,
} from './thread-exercise.ts'

export type ThreadsFile = ExerciseFile<
  ThreadExercise,
  Strings['lesson']['threadBuilder'] & { levels: Strings['site']['levels'] }
>

/** The thread exercise: which strategy does each tactic serve? The right ones move into the thread. */
export const ThreadBuilder = ({ file: { items, words }, ids }: BodyProps<ThreadsFile>) => {
  const exercise = items.find(({ id }) => ids.includes(id))
  return exercise ? <Thread exercise={exercise} words={words} /> : null
}

const Thread = ({ exercise, words }: { exercise: ThreadExercise; words: ThreadsFile['words'] }) => {
  const [answers, setAnswers] = useState<Answers>({})
  const [last, setLast] = useState<ExerciseTactic | null>(null)
  const told = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { branches, open, loose, aligned } = standingOf(exercise, answers)
  const score = fill(words.score, {
    aligned: String(aligned),
    total: String(exercise.tactics.length),
  })

  useLayoutEffect(() => {
    if (last) told.current?.focus()
  }, [last])

  const answer = (tactic: ExerciseTactic, choice: string | null) => {
    const isRight = choice === tactic.serves
    answerItem(`${exercise.id}-${tactic.id}`, isRight)
    setAnswers({ ...answers, [tactic.id]: choice })
    if (isRight) setLast(tactic)
  }

  return (
    <div class="thread-builder">
      <div class="exercise-head">
        <h3 class="exercise-title" tabIndex={-1} ref={heading}>
          {words.heading}
        </h3>
        <span class="eyebrow">{score}</span>
      </div>
      <Drawing {...{ objective: exercise.objective, branches, loose }} levels={words.levels} />
      <div class="feedback" tabIndex={-1} ref={told}>
        {last && (
          <p>
            {`“${last.text}”. `}
            <b class="right">{last.serves === null ? words.servesNone : words.right}</b> {last.why}{' '}
            {score}.
          </p>
        )}
        {open.length === 0 && <p>{words.finished}</p>}
      </div>
      {open.length > 0 ? (
        <ul class="loose-tray">
          {open.map((tactic) => (
            <LooseTactic
              key={tactic.id}
              {...{ tactic, words }}
              id={`${exercise.id}-${tactic.id}`}
              strategies={exercise.strategies}
              choice={answers[tactic.id]}
              onChoice={(choice) => answer(tactic, choice)}
            />
          ))}
        </ul>
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            setAnswers({})
            setLast(null)
            heading.current?.focus()
          }}
        >
          {words.again}
        </button>
      )}
    </div>
  )
}

import type { Strings } from '../../strings/es.ts'
import { Icon } from '../icon/Icon.tsx'
import { remarkOn, type ExerciseTactic, type ThreadExercise } from './thread-exercise.ts'

interface Props {
  id: string
  tactic: ExerciseTactic
  strategies: ThreadExercise['strategies']
  /** The wrong answer it has, if any. */
  choice: string | null | undefined
  words: Pick<
    Strings['lesson']['threadBuilder'],
    'question' | 'choose' | 'none' | 'wrong' | 'servesOne'
  >
  onChoice: (choice: string | null) => void
}

const NONE = 'none'

/** A tactic that hangs loose, with the question which strategy it serves. */
export const LooseTactic = (props: Props) => {
  const { id, tactic, strategies, choice, words, onChoice } = props
  return (
    <li class="node loose tactic labelled">
      <label for={id}>
        <span class="level-tag">
          <Icon name="tactic" />
        </span>
        <b>{tactic.text}</b>
        <span>{words.question}</span>
      </label>
      <select
        id={id}
        class="field"
        value={choice === null ? NONE : (choice ?? '')}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') onChoice(value === NONE ? null : value)
        }}
      >
        <option value="">{words.choose}</option>
        {strategies.map((strategy) => (
          <option key={strategy.id} value={strategy.id}>
            {strategy.title}
          </option>
        ))}
        <option value={NONE}>{words.none}</option>
      </select>
      <div role="status">
        {choice !== undefined && (
          <p>
            <b class="wrong">{words.wrong}</b> {remarkOn(choice, { strategies }, words.servesOne)}
          </p>
        )}
      </div>
    </li>
  )
}

import type { Strings } from '../../strings/es.ts'
import { Icon } from '../icon/Icon.tsx'
import type { Standing } from './thread-exercise.ts'

interface Props extends Pick<Standing, 'branches' | 'loose'> {
  objective: string
  levels: Strings['site']['levels']
}

/** The thread as far as it is built: under each strategy the tactics that serve it. */
export const Drawing = ({ objective, branches, loose, levels }: Props) => (
  <>
    <div class="node objective">
      <span class="level-tag">
        <Icon name="objective" />
        {levels.objective}
      </span>
      <p class="drawn-objective">{objective}</p>
    </div>
    <ul class="thread">
      {branches.map(({ strategy, tactics }) => (
        <li key={strategy.id}>
          <div class="node strategy">
            <span class="level-tag">
              <Icon name="strategy" />
              {levels.strategy}
            </span>
            <p>{strategy.title}</p>
          </div>
          {tactics.length > 0 && (
            <ul class="thread">
              {tactics.map((tactic) => (
                <li key={tactic.id}>
                  <Leaf text={tactic.text} level={levels.tactic} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
    {loose.length > 0 && (
      <ul class="loose-tray">
        {loose.map((tactic) => (
          <li key={tactic.id}>
            <Leaf text={tactic.text} level={levels.tactic} isLoose />
          </li>
        ))}
      </ul>
    )}
  </>
)

const Leaf = ({
  text,
  level,
  isLoose = false,
}: {
  text: string
  level: string
  isLoose?: boolean
}) => (
  <p class={`node tactic drawn-leaf ${isLoose ? 'loose' : ''}`}>
    <span class="level-tag">
      <Icon name="tactic" />
      <span class="visually-hidden">{level}</span>
    </span>
    {text}
  </p>
)

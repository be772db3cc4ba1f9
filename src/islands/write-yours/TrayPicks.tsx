import type { Tactic } from '../../plan/index.ts'
import { fill, plural } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import type { PartProps } from './written-file.ts'

interface Props extends PartProps {
  tactics: readonly Tactic[]
  onPick: (id: string) => void
}

/** How many are offered. */
const FEW = 8

/** The tactics that wait in the tray, to be completed rather than typed again. */
export const TrayPicks = ({ tactics, words, lang, onPick }: Props) => {
  if (tactics.length === 0) return null
  const left = tactics.length - FEW
  return (
    <div class="tray-picks" role="group" aria-labelledby="from-tray">
      <p id="from-tray">{words.parts.tactic.fromTray}</p>
      <ul>
        {tactics.slice(0, FEW).map(({ id, action }) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => onPick(id)}>
              <Icon name="tactic" />
              {action}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <a href={words.workbook}>
            {fill(plural(words.more, left, lang), { count: String(left) })}
          </a>
        </p>
      )}
    </div>
  )
}

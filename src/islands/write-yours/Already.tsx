import { fill, plural } from '../../strings/format.ts'
import type { PartProps } from './written-file.ts'

interface Props extends PartProps {
  /** What stands in the plan, the latest last; with the id of its card where it has one. */
  items: readonly { id: string; text: string; hasCard: boolean }[]
}

/** How many are shown. */
const FEW = 6

/** What of this kind is in the plan already, each leading to where it stands. */
export const Already = ({ items, words, lang }: Props) => {
  if (items.length === 0) return null
  const left = items.length - FEW
  return (
    <div class="already">
      <p class="eyebrow">{words.already}</p>
      <ul>
        {items.slice(-FEW).map(({ id, text, hasCard }) => (
          <li key={id}>
            <a href={hasCard ? `${words.workbook}#part=${id}` : words.workbook}>{text}</a>
          </li>
        ))}
        {left > 0 && <li>{fill(plural(words.more, left, lang), { count: String(left) })}</li>}
      </ul>
    </div>
  )
}

import type { PlainDate } from '../../plan/index.ts'
import { writeDay } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'

interface Props {
  load: readonly { owner: string; counts: readonly number[] }[]
  weeks: readonly PlainDate[]
}

/** From how many at once the checks speak of too many. */
const LIMIT = 5

/** How many open tactics each person has in each week. */
export const LoadTable = ({ load, weeks }: Props) => {
  const { views, lang } = useWorkbook()
  const { calendar: text } = views
  if (load.length === 0) return null
  return (
    <div class="load-frame" role="region" aria-label={text.load} tabIndex={0}>
      <table class="load-table">
        <caption>{text.load}</caption>
        <thead>
          <tr>
            <th scope="col">{text.person}</th>
            {weeks.map((monday) => (
              <th key={monday} scope="col">
                {writeDay(monday, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.map(({ owner, counts }) => (
            <tr key={owner}>
              <th scope="row">{owner}</th>
              {counts.map((count, week) => (
                <td key={weeks[week]} class={count > LIMIT ? 'too-many' : undefined}>
                  {count > 0 && count}
                  {count > LIMIT && <span class="visually-hidden"> {text.tooMany}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { OWNER_LIMIT } from '../../plan/checks/plan/owner-overload.ts'
import type { PlainDate } from '../../plan/index.ts'
import { fill, plural, writeDay } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'

interface Props {
  load: readonly { owner: string; counts: readonly number[] }[]
  weeks: readonly PlainDate[]
}

/** The most that each person has at once, for phones. */
export const LoadList = ({ load, weeks }: Props) => {
  const { lang } = useWorkbook()
  const { calendar: text } = useViews()
  if (load.length === 0) return null
  return (
    <>
      <h2>{text.load}</h2>
      <ul>
        {load.map(({ owner, counts }) => {
          const most = Math.max(...counts)
          const monday = weeks[counts.indexOf(most)] ?? ''
          return (
            <li key={owner}>
              {fill(plural(text.most, most, lang), {
                owner,
                count: String(most),
                week: writeDay(monday, lang),
              })}{' '}
              {most > OWNER_LIMIT && <strong>{text.tooMany}</strong>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** How many open tactics each person has in each week. */
export const LoadTable = ({ load, weeks }: Props) => {
  const { lang } = useWorkbook()
  const { calendar: text } = useViews()
  if (load.length === 0) return null
  return (
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
              <td key={weeks[week]} class={count > OWNER_LIMIT ? 'too-many' : undefined}>
                {count > 0 && count}
                {count > OWNER_LIMIT && <span class="visually-hidden"> {text.tooMany}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

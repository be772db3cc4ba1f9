import type { Strings } from '../../strings/es.ts'
import type { CoveringStrategy } from './cover.ts'

interface Props {
  strategies: readonly CoveringStrategy[]
  amounts: readonly number[]
  sum: number
  missing: number
  words: Pick<Strings['lesson']['coverage'], 'table' | 'total' | 'missing'>
  write: (amount: number) => string
}

/** What the bar shows, for those who don't see it. */
export const CoverageTable = ({ strategies, amounts, sum, missing, words, write }: Props) => (
  <div class="visually-hidden">
    <table>
      <caption>{words.table}</caption>
      <tbody>
        {strategies.map(({ id, title }, index) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{write(amounts[index] ?? 0)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.total}</th>
          <td>{write(sum)}</td>
        </tr>
        <tr>
          <th scope="row">{words.missing}</th>
          <td>{write(missing)}</td>
        </tr>
      </tbody>
    </table>
  </div>
)

import { writeNumber } from '../../plan/index.ts'
import type { GameStrategy } from './game.ts'
import type { GameFile } from './game-file.ts'
import type { Week } from './play.ts'
import { wholeUnits } from './standing.ts'

interface Props {
  file: GameFile
  strategy: GameStrategy
  weeks: readonly Week[]
}

/** The weeks of a strategy in numbers. */
export const WeeksTable = ({ file, strategy, weeks }: Props) => {
  const { words, lang } = file
  const { name, perWeek } = strategy.measure
  const units = wholeUnits(weeks)
  const count = (amount: number) =>
    writeNumber(amount, lang === 'es' ? 'comma' : 'point', { fractionDigits: 0 })
  return (
    <details>
      <summary>{words.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.weekColumn}</th>
            <th scope="col">{name}</th>
            <th scope="col">{words.planColumn}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, isLost }, index) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td>{isLost ? words.noSales : count(units[index] ?? 0)}</td>
              <td>{count(perWeek)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

import { writeNumber } from '../../plan/index.ts'
import { fill } from '../../strings/format.ts'
import type { GameStrategy } from './game.ts'
import type { GameFile } from './game-file.ts'
import type { Week } from './play.ts'

interface Props {
  file: GameFile
  strategy: GameStrategy
  weeks: readonly Week[]
}

/** Measures of the picture, in its own units. */
const STEP = 20
const BAR = 14
const GROUND = 66
const LABELS = 82
const MARGIN = 36

/** A bar for each week against the plan's line; the table beside it says the same in numbers. */
export const WeeksChart = ({ file, strategy, weeks }: Props) => {
  const { game, words, lang } = file
  const { conditions, decideAfterWeeks, noise, weeks: all } = game.model
  const { perWeek, unit } = strategy.measure
  const most = Math.max(...Object.values(conditions).map((each) => each.yield)) * (1 + noise)
  const height = (units: number) => (units / (perWeek * most)) * (GROUND - 4)
  const middle = (week: number) => (week - 0.5) * STEP
  const planned = GROUND - height(perWeek)
  return (
    <svg
      class="weeks"
      viewBox={`0 0 ${all * STEP + MARGIN} ${LABELS + 4}`}
      role="img"
      aria-label={fill(words.chart, {
        unit: unit.charAt(0).toUpperCase() + unit.slice(1),
        expected: writeNumber(perWeek, lang === 'es' ? 'comma' : 'point'),
      })}
    >
      {decideAfterWeeks.map((week) => (
        <path key={week} class="decided" d={`M${week * STEP} 2V${GROUND}`} />
      ))}
      {weeks.map(({ week, units, isLost }) =>
        isLost ? (
          <path key={week} class="lost" d={`M${middle(week) - 4} ${GROUND - 12}l8 8m0 -8l-8 8`} />
        ) : (
          <rect
            key={week}
            x={middle(week) - BAR / 2}
            y={GROUND - height(units)}
            width={BAR}
            height={height(units)}
          />
        ),
      )}
      <path class="ground" d={`M0 ${GROUND}H${all * STEP}`} />
      <path class="planned" d={`M0 ${planned}H${all * STEP}`} />
      <text x={all * STEP + 5} y={planned + 4}>
        {words.plan}
      </text>
      {[...decideAfterWeeks, all].map((week) => (
        <text key={week} class="week" x={middle(week)} y={LABELS}>
          {week}
        </text>
      ))}
    </svg>
  )
}

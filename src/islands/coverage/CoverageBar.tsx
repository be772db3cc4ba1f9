interface Props {
  amounts: readonly number[]
  missing: number
  /** What is missing, in words. */
  label: string
}

/** In percent of the bar: a part too narrow for its number, a line too near the left for its label. */
const NARROWEST = 7
const EDGE = 15

/** The contributions end to end against what is missing; the table beside it says the same. */
export const CoverageBar = ({ amounts, missing, label }: Props) => {
  const sum = amounts.reduce((total, amount) => total + amount, 0)
  const whole = Math.max(sum, missing * 1.25)
  const percent = (amount: number) => (amount / whole) * 100
  const line = `${percent(missing)}%`
  let from = 0
  return (
    <svg class="coverage-bar" width="100%" height="62" aria-hidden="true">
      <rect class="gap" x="0.5" y="0.5" width={line} height="35" />
      {amounts.map((amount, index) => {
        const start = from
        from += percent(amount)
        return (
          <g key={index}>
            <rect x={`${start}%`} width={`${percent(amount)}%`} height="36" />
            {percent(amount) >= NARROWEST && (
              <text class="number" x={`${(start + from) / 2}%`} y="23">
                {index + 1}
              </text>
            )}
          </g>
        )
      })}
      <line x1={line} x2={line} y2="44" />
      <text class={percent(missing) < EDGE ? 'edge' : ''} x={line} y="58">
        {label}
      </text>
    </svg>
  )
}

import type { Alignment } from '../../plan/index.ts'
import { fill, plural } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'

const RADIUS = 38
const ROUND = 2 * Math.PI * RADIUS

/** The share of tactics that reach the objective, as a ring and in words. */
export const Score = ({
  alignment,
  isShort = false,
}: {
  alignment: Alignment
  isShort?: boolean
}) => {
  const { review, lang } = useWorkbook()
  const { aligned, total, score } = alignment
  return (
    <div class="score">
      <svg viewBox="0 0 92 92" aria-hidden="true" class="ring">
        <circle cx="46" cy="46" r={RADIUS} class="ring-track" />
        {aligned > 0 && (
          <circle
            cx="46"
            cy="46"
            r={RADIUS}
            class="ring-done"
            stroke-dasharray={`${ROUND * score} ${ROUND}`}
            transform="rotate(-90 46 46)"
          />
        )}
        <text x="46" y="54" text-anchor="middle">{`${aligned}/${total}`}</text>
      </svg>
      <div>
        <b>
          {total === 0
            ? review.noTactics
            : fill(plural(review.score, total, lang), {
                aligned: String(aligned),
                total: String(total),
              })}
        </b>
        {!isShort && <p>{review.how}</p>}
      </div>
    </div>
  )
}

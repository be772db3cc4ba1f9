import type { ToldChange } from '../../strings/describe-change.ts'
import { useAnswer } from './words.ts'

/** A difference as words: what, and what it said and says. Phrasing content, so that it can label. */
export const ToldChangeText = ({ told: { what, values, facts } }: { told: ToldChange }) => {
  const { from, to } = useAnswer()
  return (
    <span class="told">
      <b>{what}</b>
      {values && (
        <>
          <span class="value">
            <span class="said">{from}: </span>
            {values.from}
          </span>
          <span class="value">
            <span class="said">{to}: </span>
            {values.to}
          </span>
        </>
      )}
      {facts.map((fact) => (
        <span key={fact} class="value">
          {fact}
        </span>
      ))}
    </span>
  )
}

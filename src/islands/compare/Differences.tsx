import type { Change, Plan } from '../../plan/index.ts'
import { groupChanges } from '../answer/group-changes.ts'
import { ToldChangeText } from '../answer/ToldChangeText.tsx'
import { usePartWords } from '../answer/words.ts'

interface Props {
  changes: readonly Change[]
  from: Plan
  to: Plan
}

/** The differences between two plans in words, to read, those about the same part together. */
export const Differences = ({ changes, from, to }: Props) => {
  const words = usePartWords()
  return (
    <>
      {groupChanges(changes, from, to, words).map(([part, listed]) => (
        <section key={part} class="told-part">
          <h2>{part}</h2>
          <ul>
            {listed.map(({ key, told }) => (
              <li key={key}>
                <ToldChangeText told={told} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

import type { Objective, Strategy, Tactic } from '../../plan/index.ts'
import { useWorkbook } from './context.ts'
import { useFields } from './use-fields.ts'

type Props = { objective: Objective } | { strategy: Strategy; unit: string } | { tactic: Tactic }

/** Every field of a part, fetched when the first of them is asked for. */
export const PartFields = (props: Props) => {
  const { words } = useWorkbook()
  const fields = useFields()
  if (!fields) return <p role="status">{words.loading}</p>
  const { ObjectiveFields, StrategyFields, TacticFields, TacticActions } = fields
  if ('objective' in props) return <ObjectiveFields {...props} />
  if ('strategy' in props) return <StrategyFields {...props} />
  return (
    <>
      <TacticFields {...props} />
      <TacticActions {...props} />
    </>
  )
}

export { ObjectiveFields } from './ObjectiveFields.tsx'
export { StrategyFields } from './StrategyFields.tsx'
export { TacticActions, TacticFields } from './TacticFields.tsx'

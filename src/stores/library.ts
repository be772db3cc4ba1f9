import { desk } from './desk.ts'

export type { ListedPlan } from './listed-plan.ts'

export const { $plans, $openId, createPlan, openPlan, deletePlan, restorePlan } = desk

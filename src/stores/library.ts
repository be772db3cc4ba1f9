import { desk } from './desk.ts'

export const { $plans, $openId, createPlan, openPlan, deletePlan, restorePlan } = desk

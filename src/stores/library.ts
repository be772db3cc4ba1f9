import { desk } from './desk.ts'

export const { $plans, $openId, createPlan, openPlan, findPlan, deletePlan, restorePlan } = desk

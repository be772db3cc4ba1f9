export { encodePlan } from './encode-plan.ts'
export { decodePlan, LINK_LIMIT, type DecodeResult, type LinkFailure } from './decode-plan.ts'

export { encodePlan, type SharingOptions } from './encode-plan.ts'
export { decodePlan, LINK_LIMIT, type DecodeResult, type LinkFailure } from './decode-plan.ts'
export { markOf } from './mark.ts'
export { leaveOut, type Choices } from './leave-out.ts'

import { leaveOut, markOf } from '../link/index.ts'
import type { PlainDate, Plan } from '../plan/index.ts'
import { $sent, startSent } from './sent.ts'

/** A plan of this browser, to stand beside a shared one. */
export interface PlanBeside {
  /** As it would be shared today, where it is the shared plan itself: what was left out then is left out. */
  plan: Plan
  /** The day on which it was last shared from here just as the link has it; null where that is not known. */
  shared: PlainDate | null
}

/** The plans that this browser keeps, to compare a shared one with: the one of the same id first, the others as they come. */
export const plansBeside = (other: Plan, kept: readonly Plan[]): PlanBeside[] => {
  startSent()
  const mark = markOf(other)
  const sent = $sent.get().find((each) => each.plan === other.id && each.mark === mark)
  return kept
    .toSorted((one, another) => Number(another.id === other.id) - Number(one.id === other.id))
    .map((plan) =>
      plan.id === other.id && sent
        ? { plan: leaveOut(plan, sent.choices), shared: sent.day }
        : { plan, shared: null },
    )
}

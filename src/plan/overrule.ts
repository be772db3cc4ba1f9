import { fingerprint } from './checks/fingerprint.ts'
import { limits } from './limits.ts'
import type { Overruled, Plan } from './model.ts'

type About = Pick<Overruled, 'rule' | 'part'>

const isAbout = (one: About, other: About) => one.rule === other.rule && one.part === other.part

const isInForce = (plan: Plan, { part, of }: Overruled) => of === fingerprint(plan, part)

/** What the person overruled and still holds: its part has not changed since. */
export const overruledNow = (plan: Plan): Overruled[] =>
  plan.overruled.filter((one) => isInForce(plan, one))

/**
 * The plan with a check silenced for a part, and why, until that part changes. What no longer holds
 * is let go; the same plan when the limit stands in the way.
 */
export const overrule = (plan: Plan, about: About, reason: string): Plan => {
  const others = overruledNow(plan).filter((one) => !isAbout(one, about))
  if (others.length >= limits.overruled || reason.length > limits.text) return plan
  const { rule, part } = about
  return {
    ...plan,
    overruled: [...others, { rule, part, reason: reason.trim(), of: fingerprint(plan, part) }],
  }
}

/** The plan in which a silenced check speaks again of a part. */
export const hearAgain = (plan: Plan, about: About): Plan =>
  plan.overruled.some((one) => isAbout(one, about))
    ? { ...plan, overruled: plan.overruled.filter((one) => !isAbout(one, about)) }
    : plan

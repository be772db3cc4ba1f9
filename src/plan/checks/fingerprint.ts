import type { Plan } from '../model.ts'

/** What moves while a plan is carried out and leaves the plan itself as it was. */
const progress = new Set(['state', 'amountDone'])

/** Empty fields are left out, so that a field the model gains later changes no fingerprint. */
const isSaid = ([key, value]: [string, unknown]) =>
  value !== '' && value !== null && !progress.has(key)

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(isSaid)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )

/** FNV-1a of 32 bits over UTF-16 code units. */
const hash = (text: string) => {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  return (state >>> 0).toString(36)
}

const contentOf = (plan: Plan, part: string): unknown => {
  const { quarter, objective, strategies, loose } = plan
  if (part === 'plan') return { quarter, objective, strategies, loose }
  if (part === 'objective') return { quarter, objective }
  const strategy = strategies.find(({ id }) => id === part)
  if (strategy) return { ...strategy, tactics: [] }
  return [...strategies.flatMap(({ tactics }) => tactics), ...loose].find(({ id }) => id === part)
}

/**
 * A short mark of what a part says, kept with an overruled check: once it differs, the check speaks
 * again. Progress (state, amount done) and, for a strategy, its tactics leave it as it is; for
 * `plan` it covers objective, strategies and tactics. Part of the file format: plans keep it.
 */
export const fingerprint = (plan: Plan, part: string): string =>
  hash(JSON.stringify(contentOf(plan, part) ?? null, sortKeys))

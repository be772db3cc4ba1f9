/** One step from one version of the plan's shape to the next. */
export interface Migration {
  /** The version it leads to. */
  to: number
  /** What changed, in a sentence. */
  description: string
  /** Takes a plan of version `to - 1` as it was written and returns it in version `to`; pure. */
  up: (plan: Record<string, unknown>) => Record<string, unknown>
}

/** Every step ever released, in order. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = []

/**
 * A plan of an older version brought to the newest by the steps that follow its own.
 * The input is not changed.
 */
export const migrate = (
  plan: Record<string, unknown>,
  version: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> =>
  steps
    .filter((step) => step.to > version)
    .reduce((older, step) => ({ ...step.up(older), version: step.to }), plan)

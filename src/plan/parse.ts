import { migrate } from './migrations.ts'
import { PLAN_VERSION, planSchema, type Plan } from './model.ts'

/** Where and why something is not a plan. */
export interface ParseIssue {
  /** Dotted path such as `strategies.0.title`, '' for the whole. */
  path: string
  message: string
}

export type ParseFailure = 'invalid' | 'newer-version'

export type ParseResult =
  { ok: true; plan: Plan } | { ok: false; reason: ParseFailure; issues: ParseIssue[] }

const refuse = (reason: ParseFailure, path: string, message: string): ParseResult => ({
  ok: false,
  reason,
  issues: [{ path, message }],
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (value: unknown): ParseResult => {
  if (!isRecord(value)) return refuse('invalid', '', 'not an object')
  const { format, version } = value
  if (format !== 'kmora-plan') return refuse('invalid', 'format', 'not a KMORA plan')
  if (!Number.isInteger(version) || Number(version) < 1)
    return refuse('invalid', 'version', 'not a version')
  if (Number(version) > PLAN_VERSION)
    return refuse('newer-version', 'version', `newer than ${PLAN_VERSION}`)

  const result = planSchema.safeParse(migrate(value, Number(version)))
  if (result.success) return { ok: true, plan: result.data }
  return {
    ok: false,
    reason: 'invalid',
    issues: result.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      message: issue.message || issue.code,
    })),
  }
}

/**
 * A value from outside (JSON of a file, of storage, of a link) as a plan of the newest version.
 * Fields left out take their empty value; older versions are migrated. Returns the plan, or
 * `invalid` / `newer-version` with the places at fault. Never throws, whatever it is given.
 */
export const parsePlan = (value: unknown): ParseResult => {
  try {
    return parse(value)
  } catch (error) {
    return refuse('invalid', '', error instanceof Error ? error.message : 'unreadable')
  }
}

import * as z from 'zod/mini'
import { parsePlan, type Plan } from '../../plan/index.ts'

/** What stands under a plan's key: the plan of one moment and where it comes from. */
interface Written {
  id: string
  /** Raised by one with each write. */
  rev: number
  /** The tab that wrote it, a new one each time a page is loaded. */
  writer: string
  /** Instant, ISO 8601. Only decides between equals: clocks are set back. */
  savedAt: string
  /** The last revision of each earlier writer that this one builds on. */
  seen: Record<string, number>
}

type Content =
  | { kind: 'plan'; plan: Plan }
  /** The tombstone of a deleted plan, so that a copy that is missing is never read as deleted. */
  | { kind: 'deleted' }

export type WritableRecord = Written & Content & { text: string }

/** A record with the exact text that stands in storage. */
export type PlanRecord =
  | WritableRecord
  /** Written by a newer version of the site: never changed, never overwritten. */
  | (Written & { kind: 'newer'; text: string })

const recordSchema = z.object({
  id: z.string(),
  rev: z.int().check(z.gte(1)),
  writer: z.string(),
  savedAt: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  seen: z.record(z.string(), z.int()),
  plan: z.optional(z.unknown()),
  deleted: z.optional(z.literal(true)),
})

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The record that a text of storage holds for a plan; null when it is damaged. */
export const readRecord = (id: string, text: string): PlanRecord | null => {
  const result = recordSchema.safeParse(fromJson(text))
  if (!result.success || result.data.id !== id) return null
  const { plan, deleted, ...written } = result.data
  if (deleted) return { ...written, kind: 'deleted', text }
  const parsed = parsePlan(plan)
  if (parsed.ok) return parsed.plan.id === id ? { ...written, kind: 'plan', ...parsed, text } : null
  return parsed.reason === 'newer-version' ? { ...written, kind: 'newer', text } : null
}

const seenLimit = 24

const newestWriters = (seen: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(seen)
      .sort(([, one], [, other]) => other - one)
      .slice(0, seenLimit),
  )

const writeRecord = (written: Written, content: Content): WritableRecord => {
  const record = { ...written, seen: newestWriters(written.seen) }
  if (content.kind === 'deleted')
    return { ...record, kind: 'deleted', text: JSON.stringify({ ...record, deleted: true }) }
  const { kind, plan } = content
  return { ...record, kind, plan, text: JSON.stringify({ ...record, plan }) }
}

/** The record that follows another (or nothing) with a new content. */
export const nextRecord = (
  previous: WritableRecord | undefined,
  by: { id: string; writer: string; savedAt: string },
  content: Content,
): WritableRecord =>
  writeRecord(
    {
      ...by,
      rev: (previous?.rev ?? 0) + 1,
      seen: previous ? { ...previous.seen, [previous.writer]: previous.rev } : {},
    },
    content,
  )

/** Whether a record builds on another (or is the same), so that it may replace it. */
export const includes = (one: PlanRecord, other: PlanRecord): boolean =>
  (one.writer === other.writer ? one.rev : (one.seen[other.writer] ?? 0)) >= other.rev

const ranks = { deleted: 0, plan: 1, newer: 2 }

/** Which of two records that do not build on each other keeps the id. Any two tabs decide alike. */
export const wins = (one: PlanRecord, other: PlanRecord): boolean => {
  const difference =
    ranks[one.kind] - ranks[other.kind] ||
    one.rev - other.rev ||
    Date.parse(one.savedAt) - Date.parse(other.savedAt)
  return difference === 0 ? one.writer > other.writer : difference > 0
}

/** The same record, noted to have dealt with another that it did not build on. */
export const acknowledge = (record: WritableRecord, other: PlanRecord): WritableRecord => {
  const seen = { ...record.seen }
  for (const [writer, rev] of Object.entries({ ...other.seen, [other.writer]: other.rev }))
    if (writer !== record.writer) seen[writer] = Math.max(seen[writer] ?? 0, rev)
  const { id, rev, writer, savedAt } = record
  return writeRecord({ id, rev, writer, savedAt, seen }, record)
}

/**
 * A record's plan under an id of its own, for the version that lost its id to another. Id and text
 * follow from the record alone, so that two tabs that keep the same version keep it once.
 */
export const copyOf = (record: WritableRecord & { kind: 'plan' }): WritableRecord => {
  const id = `${record.id.slice(0, 12)}-${record.writer.slice(0, 12)}-${record.rev.toString(36)}`
  const { writer, savedAt, plan } = record
  return writeRecord(
    { id, rev: 1, writer, savedAt, seen: {} },
    { kind: 'plan', plan: { ...plan, id } },
  )
}

import * as z from 'zod/mini'
import { asJson, keptValue } from './storage/kept-value.ts'

const idsSchema = z.array(z.string())

const { $value, start, change } = keptValue<readonly string[]>(
  'kmora:archived',
  [],
  asJson(idsSchema),
)

/** Ids of the plans that were put out of the way. */
export const $archived = $value

/** Reads what was kept, once. */
export const startArchive = start

/** Puts a plan out of the way, or takes it back. */
export const archive = (id: string, isArchived: boolean): void => {
  change((ids) => [...ids.filter((each) => each !== id), ...(isArchived ? [id] : [])])
}

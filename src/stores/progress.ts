import * as z from 'zod/mini'
import { asJson, keptValue } from './storage/kept-value.ts'

const progressSchema = z.object({
  /** By lesson id. Fields and ids that this version does not know are kept. */
  lessons: z._default(z.record(z.string(), z.looseObject({ done: z.boolean() })), {}),
  /** By exercise item id: how it was answered last. */
  items: z._default(z.record(z.string(), z.enum(['right', 'missed'])), {}),
})

export type Progress = z.infer<typeof progressSchema>

const { $value, start, change } = keptValue<Progress>(
  'kmora:progress',
  { lessons: {}, items: {} },
  asJson(progressSchema),
)

/** What was learned so far in this browser. */
export const $progress = $value

/** Reads what was kept, once; from then on the store is in step with other tabs. */
export const startProgress = start

/** Notes that a lesson was done. */
export const markLesson = (id: string): void => {
  change(({ lessons, items }) => ({ lessons: { ...lessons, [id]: { done: true } }, items }))
}

/** Notes how an exercise item was answered. */
export const answerItem = (id: string, right: boolean): void => {
  change(({ lessons, items }) => ({
    lessons,
    items: { ...items, [id]: right ? 'right' : 'missed' },
  }))
}

/** Forgets how exercise items were answered, so that they can be met as new. */
export const forgetItems = (ids: readonly string[]): void => {
  change(({ lessons, items }) => ({
    lessons,
    items: Object.fromEntries(Object.entries(items).filter(([id]) => !ids.includes(id))),
  }))
}

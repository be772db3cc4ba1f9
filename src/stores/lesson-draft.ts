import { platform } from './platform.ts'
import { readLocal, writeText } from './storage/local-text.ts'

/** What stands in the fields of a form that is not saved yet, by field. */
export type Draft = Readonly<Record<string, string | number | null>>

const keyOf = (form: string) => `kmora:draft:${form}`

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (field) => field === null || typeof field === 'string' || typeof field === 'number',
  )

/** What was left in a form of this tab; empty when nothing was, or it can't be read. */
export const readDraft = (form: string): Draft => {
  try {
    const value: unknown = JSON.parse(readLocal(platform().session, keyOf(form)) ?? '{}')
    return isDraft(value) ? value : {}
  } catch {
    return {}
  }
}

/** Keeps what stands in a form as long as the tab. */
export const keepDraft = (form: string, draft: Draft): void => {
  writeText(platform().session, keyOf(form), JSON.stringify(draft))
}

/** Forgets what was left in a form: it was saved. */
export const dropDraft = (form: string): void => {
  try {
    platform().session.removeItem(keyOf(form))
  } catch {
    // Storage is forbidden: nothing was kept there.
  }
}

import { parsePlan } from '../plan/index.ts'
import { dropFragment, readFragment } from './link-address.ts'
import { newId } from './new-id.ts'
import { takeIn } from './plan-file.ts'
import { waitingList } from './pasted-list.ts'
import { today } from './today.ts'

/** What the page before asked the workbook to begin with. */
export type Beginning =
  | { kind: 'nothing' }
  | { kind: 'objective' }
  | { kind: 'part'; part: string }
  | { kind: 'list'; text: string }
  | { kind: 'example'; slug: string }

/** Reads, once, what the workbook is to begin with: `#objective`, `#list`, `#example=<slug>`, `#part=<id>`. */
export const takeBeginning = (): Beginning => {
  const fragment = readFragment()
  const example = /^example=([a-z0-9-]+)$/.exec(fragment)?.[1]
  const part = /^part=([A-Za-z0-9_-]{1,32})$/.exec(fragment)?.[1]
  if (fragment === 'objective' || fragment === 'list' || example || part) dropFragment()
  const text = waitingList()
  if (text !== null || fragment === 'list') return { kind: 'list', text: text ?? '' }
  if (fragment === 'objective') return { kind: 'objective' }
  if (part) return { kind: 'part', part }
  return example ? { kind: 'example', slug: example } : { kind: 'nothing' }
}

/** Fetches an example's file and takes a copy of it into the library; false where it can't be had. */
export const beginWithExample = async (address: string): Promise<boolean> => {
  try {
    const result = parsePlan(await (await fetch(address)).json())
    if (!result.ok) return false
    takeIn({ ...result.plan, id: newId(), created: today(), updated: today() })
    return true
  } catch {
    return false
  }
}

import { parsePlan } from '../plan/index.ts'
import { dropFragment, readFragment } from './link-address.ts'
import { $openId, openPlan } from './library.ts'
import { newId } from './new-id.ts'
import { takeIn } from './plan-file.ts'
import { waitingList } from './pasted-list.ts'
import { today } from './today.ts'
import { startWorkbook } from './workbook.ts'

/** What the page before asked the workbook to begin with. */
export type Beginning =
  | { kind: 'nothing' }
  | { kind: 'objective' }
  | { kind: 'part'; part: string }
  | { kind: 'list'; text: string }
  | { kind: 'example'; slug: string }
  | { kind: 'plan' | 'check-in'; plan: string }

/**
 * Reads, once, what the workbook is to begin with: `#objective`, `#list`, `#example=<slug>`,
 * `#part=<id>`, and what calendar files link to, `#plan=<id>` and `#check-in=<id>`.
 */
export const takeBeginning = (): Beginning => {
  const fragment = readFragment()
  const [, asked, id = ''] =
    /^(example|part|plan|check-in)=([A-Za-z0-9_-]{1,64})$/.exec(fragment) ?? []
  if (fragment === 'objective' || fragment === 'list' || asked) dropFragment()
  const text = waitingList()
  if (text !== null || fragment === 'list') return { kind: 'list', text: text ?? '' }
  if (fragment === 'objective') return { kind: 'objective' }
  if (asked === 'part') return { kind: asked, part: id }
  if (asked === 'plan' || asked === 'check-in') return { kind: asked, plan: id }
  return asked ? { kind: 'example', slug: id } : { kind: 'nothing' }
}

/** Opens a plan of the library, once all of it has been read; false where it is not there. */
export const beginWithPlan = async (id: string): Promise<boolean> => {
  await startWorkbook()
  if ($openId.get() !== id) openPlan(id)
  return $openId.get() === id
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

import { useEffect, useRef } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { loadStyled } from '../load-styled.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import type { Sheet } from './load-sheet.tsx'
import sheetStyle from './print-sheet.css?url'

type Context = Pick<WorkbookContext, 'lang' | 'words' | 'guide' | 'addresses'>

let sheet: Sheet | null = null

const fetchSheet = ({ addresses, ...context }: Context) =>
  loadStyled(sheetStyle, async () =>
    (await import('./load-sheet.tsx')).loadSheet(context, addresses.plan),
  )

/**
 * Prints a plan as a sheet, with a code for the link that opens it, which is made where none is
 * given. Where the sheet can't be had, the page itself is printed.
 */
export const printPlan = async (plan: Plan, context: Context, link?: string): Promise<void> => {
  try {
    sheet ??= await fetchSheet(context)
    await sheet.draw(plan, link)
  } catch {
    // Out of reach for now: the page has a style for paper too, and the next time tries again.
  }
  addEventListener('afterprint', () => sheet?.remove(), { once: true })
  print()
}

const isPrintKey = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  event.key.toLowerCase() === 'p'

/** Has the browser's own keys print the plan as a sheet; null leaves them to the browser. */
export const usePrintKeys = (plan: Plan | null, context: Context, link?: string): void => {
  const latest = useRef({ plan, context, link })
  latest.current = { plan, context, link }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { current } = latest
      if (!current.plan || !isPrintKey(event)) return
      event.preventDefault()
      void printPlan(current.plan, current.context, current.link)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

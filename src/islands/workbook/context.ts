import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Decimal, TermId } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'

/** What every piece of the workbook may need: the words of one language and addresses. */
export interface WorkbookContext {
  lang: SiteLanguage
  /** How the open plan writes its numbers. */
  decimal: Decimal
  words: Strings['workbook']
  levels: Strings['site']['levels']
  review: Strings['review']
  checks: Strings['checks']
  /** The names of the views; their words come with them. */
  views: Pick<Strings['views'], 'label' | 'names' | 'opening'>
  guide: Strings['guide']
  /** Terms of the glossary that the checks turn on. */
  terms: Record<TermId, { name: string; meaning: string }>
  /** What the link to the glossary says. */
  moreOnTerms: string
  /** Whom a plan can be sent to with one tap, from the site's settings. */
  contact: { whatsapp: string; email: string }
  /** Addresses: of each lesson by its id, of the examples, of the shared plan's page, of the sheet to print. */
  addresses: {
    lessons: Record<string, string>
    examples: string
    glossary: string
    plan: string
    worksheet: string
  }
}

export const Context = createContext<WorkbookContext | null>(null)

/** The workbook's context; only within `Workbook`. */
export const useWorkbook = (): WorkbookContext => {
  const context = useContext(Context)
  if (!context) throw new Error('outside the workbook')
  return context
}

/** The words of the views, which are fetched with them. */
export const ViewWords = createContext<Strings['views'] | null>(null)

/** The words of the views; only within `PlanView`. */
export const useViews = (): Strings['views'] => {
  const words = useContext(ViewWords)
  if (!words) throw new Error('outside the views')
  return words
}

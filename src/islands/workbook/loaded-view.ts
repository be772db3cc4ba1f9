import type { ComponentType } from 'preact'
import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'

/** A way to look at a plan, drawn within its words. */
export type View = ComponentType<{ plan: Plan }>

export interface LoadedView {
  View: View
  words: Strings['views']
}

const wordsOf: Record<SiteLanguage, () => Promise<{ views: Strings['views'] }>> = {
  es: () => import('../../strings/es/views.ts'),
  en: () => import('../../strings/en/views.ts'),
}

/** A view that is being fetched, with its words in one language; rejects where one can't be had. */
export const withWords = async (coming: Promise<View>, lang: SiteLanguage): Promise<LoadedView> => {
  const [View, words] = await Promise.all([coming, wordsOf[lang]()])
  return { View, words: words.views }
}

import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import { AnswerWords, loadAnswerWords } from '../answer/words.ts'
import { Compare } from './Compare.tsx'

const wordsOf: Record<SiteLanguage, () => Promise<{ compare: Strings['compare'] }>> = {
  es: () => import('../../strings/es/compare.ts'),
  en: () => import('../../strings/en/compare.ts'),
}

/** What compares a shared plan with those of one's own, once its words in one language are there. */
export const loadCompare = async (lang: SiteLanguage) => {
  const [answer, { compare }] = await Promise.all([loadAnswerWords(lang), wordsOf[lang]()])
  const { kinds, from, to } = compare
  const words = { ...answer, kinds, from, to }
  return (props: { plan: Plan; kept: readonly Plan[] }) => (
    <AnswerWords.Provider value={words}>
      <Compare {...props} text={compare} />
    </AnswerWords.Provider>
  )
}

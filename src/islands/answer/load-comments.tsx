import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import { Comments } from './Comments.tsx'
import { AnswerWords, loadAnswerWords } from './words.ts'

/** The comments of a plan, once their words in one language are there. */
export const loadComments = async (lang: SiteLanguage) => {
  const words = await loadAnswerWords(lang)
  return (props: { plan: Plan }) => (
    <AnswerWords.Provider value={words}>
      <Comments {...props} />
    </AnswerWords.Provider>
  )
}

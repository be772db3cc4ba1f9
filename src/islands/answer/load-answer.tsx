import type { ComponentProps, ComponentType } from 'preact'
import type { SiteLanguage } from '../../site.ts'
import { loadShareWords, ShareWords } from '../share/words.ts'
import { Answer } from './Answer.tsx'
import { Reply } from './Reply.tsx'
import { AnswerWords, loadAnswerWords } from './words.ts'

/** What reads and writes answers, once its words in one language are there. */
export const loadAnswer = async (lang: SiteLanguage) => {
  const [answer, share] = await Promise.all([loadAnswerWords(lang), loadShareWords(lang)])
  const worded =
    <Props extends object>(Component: ComponentType<Props>) =>
    (props: Props) => (
      <AnswerWords.Provider value={answer}>
        <ShareWords.Provider value={share}>
          <Component {...props} />
        </ShareWords.Provider>
      </AnswerWords.Provider>
    )
  return {
    Answer: worded<ComponentProps<typeof Answer>>(Answer),
    Reply: worded<ComponentProps<typeof Reply>>(Reply),
  }
}

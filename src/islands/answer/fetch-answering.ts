import type { SiteLanguage } from '../../site.ts'
import { loadStyled } from '../load-styled.ts'
import shareStyle from '../share/share.css?url'
import answerStyle from './answer.css?url'

/** Fetches what reads and writes answers, with its styles and its words in one language. */
export const fetchAnswering = (lang: SiteLanguage) =>
  loadStyled(shareStyle, () =>
    loadStyled(answerStyle, async () => (await import('./load-answer.tsx')).loadAnswer(lang)),
  )

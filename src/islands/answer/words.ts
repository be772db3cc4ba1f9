import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import type { PartWords } from '../../strings/part-words.ts'
import { useWorkbook } from '../workbook/context.ts'

type Words = Strings['answer']

const wordsOf: Record<SiteLanguage, () => Promise<{ answer: Words }>> = {
  es: () => import('../../strings/es/answer.ts'),
  en: () => import('../../strings/en/answer.ts'),
}

/** Fetches the words of answers in one language. */
export const loadAnswerWords = async (lang: SiteLanguage): Promise<Words> =>
  (await wordsOf[lang]()).answer

/** The words of answers, which are fetched with what needs them. */
export const AnswerWords = createContext<Words | null>(null)

/** The words of answers; only within `AnswerWords`. */
export const useAnswer = (): Words => {
  const words = useContext(AnswerWords)
  if (!words) throw new Error('outside answers')
  return words
}

/** The words for parts and fields. */
export const usePartWords = (): PartWords => {
  const { words: workbook, lang } = useWorkbook()
  return { workbook, answer: useAnswer(), lang }
}

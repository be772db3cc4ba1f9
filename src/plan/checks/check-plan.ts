import { readerEn } from '../classify/reader-en.ts'
import { readerEs } from '../classify/reader-es.ts'
import type { Language, PlainDate, Plan } from '../model.ts'
import { checkWith } from './check-texts.ts'
import type { Finding } from './finding.ts'
import { textReader, type TextReader } from './text-reader.ts'

const load = { es: readerEs, en: readerEn }
const readers: Partial<Record<Language, TextReader>> = {}

/**
 * What the checks say of a plan on a day: errors, then warnings, then advice, each in the order of
 * the plan. Texts are read in the plan's language. A check the person overruled is silent until its
 * part changes. It brings both languages' classifiers along: a page takes `loadChecks`.
 */
export const checkPlan = (plan: Plan, { today }: { today: PlainDate }): Finding[] => {
  const { language } = plan
  const reader = (readers[language] ??= textReader(language, load[language]()))
  return checkWith(plan, reader, today)
}

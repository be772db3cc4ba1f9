import * as z from 'zod/mini'
import { parsePlan, type ParseFailure, type PlainDate, type Plan } from '../plan/index.ts'
import { downloadFile } from './download.ts'
import { fileSlug } from './plan-file.ts'

const format = 'kmora-answer'
const VERSION = 1
const SENDER_LENGTH = 100

/** A shared plan with what a reader comments and proposes. */
export interface Answer {
  plan: Plan
  /** `markOf` the shared plan. */
  answers: string
  /** '' where they did not say who they are. */
  sender: string
}

export type AnswerReading =
  { ok: true; answer: Answer } | { ok: false; reason: ParseFailure; issues: { path: string }[] }

const answerSchema = z.object({
  version: z.int(),
  answers: z.string().check(z.regex(/^[\w-]{6}$/)),
  sender: z._default(z.string(), ''),
  plan: z.unknown(),
})

/** An answer as the text of a file: the plan beside what the link of an answer says too. */
export const writeAnswer = (answer: Answer, shared: PlainDate): string =>
  JSON.stringify({ format, version: VERSION, ...answer, shared }, null, 2)

const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format

/** The answer in a file's value, or why it can't be read; null where it claims to be something else. */
export const readAnswer = (value: unknown): AnswerReading | null => {
  if (!isAnswer(value)) return null
  const read = answerSchema.safeParse(value)
  if (!read.success) {
    const path = read.error.issues[0]?.path.join('.') ?? ''
    return { ok: false, reason: 'invalid', issues: [{ path }] }
  }
  const { version, answers, sender, plan } = read.data
  if (version > VERSION) return { ok: false, reason: 'newer-version', issues: [] }
  const parsed = parsePlan(plan)
  if (!parsed.ok) return parsed
  return {
    ok: true,
    answer: { plan: parsed.plan, answers, sender: sender.slice(0, SENDER_LENGTH) },
  }
}

/** Hands the person an answer as a file; `word` tells it from the plan's own file. */
export const downloadAnswer = (answer: Answer, shared: PlainDate, word: string): void =>
  downloadFile(
    `${fileSlug(answer.plan, 'plan', word)}.json`,
    'application/json',
    writeAnswer(answer, shared),
  )

import type { Language } from '../plan/index.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { TooLarge } from './coder/model.ts'
import { readColumns, writeColumns, type Sent } from './columns/read-write.ts'
import { compact } from './compact.ts'
import { deflate, inflate } from './deflate.ts'
import { joinBytes } from './join-bytes.ts'
import { MARK_BYTES } from './mark.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A plan that came from outside, and what stood beside it. */
export interface Unparsed {
  plan: unknown
  sender?: unknown
  shared?: unknown
  answers?: unknown
}

/** What is sent, and the mark of the plan that it answers. */
export type Answering = Sent & { answers?: string }

/** The first byte says how the others are to be read. */
const SPANISH = 0
const ENGLISH = 1
const DEFLATED = 2
const ANSWER = 3

const withFirst = (first: number, bytes: Bytes): Bytes => joinBytes(Uint8Array.of(first), bytes)

const writeSent = async (sent: Sent): Promise<Bytes> => {
  try {
    return withFirst(sent.plan.language === 'es' ? SPANISH : ENGLISH, writeColumns(sent))
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    const json = JSON.stringify({ ...sent, plan: compact(sent.plan) })
    return withFirst(DEFLATED, await deflate(new TextEncoder().encode(json)))
  }
}

/**
 * What is sent as the payload of format `2.`: in columns, mixed and coded, or, when that is longer than
 * `SYMBOL_LIMIT`, as deflated JSON, which is read in no time.
 */
export const writePayload = async ({ answers, ...sent }: Answering): Promise<Bytes> =>
  answers === undefined
    ? writeSent(sent)
    : withFirst(ANSWER, joinBytes(fromBase64url(answers), await writeSent(sent)))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readDeflated = async (bytes: Bytes): Promise<Unparsed | 'too-large' | 'unknown-format'> => {
  const json = await inflate(bytes)
  if (typeof json === 'string') return json
  const sent: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  return isRecord(sent) ? { ...sent, plan: sent.plan } : { plan: sent }
}

const readMixed = (bytes: Bytes, language: Language): Unparsed | 'too-large' => {
  try {
    return { ...readColumns(bytes, language) }
  } catch (error) {
    if (error instanceof TooLarge) return 'too-large'
    throw error
  }
}

/** What `writePayload` wrote, still to be parsed, or why it can't be read. Throws when it is damaged. */
export const readPayload = async (
  payload: Bytes,
): Promise<Unparsed | 'too-large' | 'unknown-format' | 'newer-version'> => {
  const bytes = payload.subarray(1)
  if (payload[0] === SPANISH) return readMixed(bytes, 'es')
  if (payload[0] === ENGLISH) return readMixed(bytes, 'en')
  if (payload[0] === ANSWER) {
    const answer = bytes.subarray(MARK_BYTES)
    if (answer[0] === ANSWER) return 'newer-version'
    const read = await readPayload(answer)
    const answers = toBase64url(bytes.subarray(0, MARK_BYTES))
    return typeof read === 'string' ? read : { ...read, answers }
  }
  return payload[0] === DEFLATED ? readDeflated(bytes) : 'newer-version'
}

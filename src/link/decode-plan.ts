import { isPlainDate } from '../plan/date.ts'
import {
  parsePlan,
  type ParseFailure,
  type ParseIssue,
  type PlainDate,
  type Plan,
} from '../plan/index.ts'
import { inflate } from './deflate.ts'
import { unseal } from './frame.ts'
import type { Unparsed } from './payload.ts'
import { readFragment } from './read-fragment.ts'
import { unsealShort } from './short-frame.ts'

/** Longest text, in characters, that is looked at as a link. */
export const LINK_LIMIT = 32 * 1024

export type LinkFailure =
  | 'incomplete'
  | 'damaged'
  | 'locked'
  | 'wrong-password'
  | 'too-large'
  | 'unknown-format'
  | 'out-of-reach'
  | ParseFailure

export type DecodeResult =
  | {
      ok: true
      plan: Plan
      /** Who shared it, where they said so. */
      sender?: string
      /** The day it was shared, where the link says so. */
      shared?: PlainDate
      /** `markOf` the shared plan that it answers. */
      answers?: string
    }
  | { ok: false; reason: LinkFailure; issues: ParseIssue[] }

type Bytes = Uint8Array<ArrayBuffer>
type Read = (fragment: string, password: string | undefined) => Promise<Unparsed | LinkFailure>

const readJson = (bytes: Bytes): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))

/** The coder is loaded when it is needed. */
const readCoded = async (payload: Bytes) => {
  const loaded = await import('./payload.ts').catch(() => undefined)
  return loaded ? loaded.readPayload(payload) : 'out-of-reach'
}

const readLocked = async (locked: Bytes, password: string) => {
  if (!('subtle' in crypto)) return 'unknown-format'
  const loaded = await import('./lock.ts').catch(() => undefined)
  if (!loaded) return 'out-of-reach'
  const opened = await loaded.unlock(locked, password)
  if (typeof opened === 'string') return opened
  return opened[0] === 2 ? readCoded(opened.slice(1)) : 'newer-version'
}

/** How each format ever released is read, by its tag. */
const formats = new Map<string, Read>([
  [
    '1',
    async (fragment) => {
      const payload = unseal(fragment)
      if (typeof payload === 'string') return payload
      const json = await inflate(payload)
      return typeof json === 'string' ? json : { plan: readJson(json) }
    },
  ],
  [
    '2',
    async (fragment) => {
      const payload = unsealShort(fragment)
      return typeof payload === 'string' ? payload : readCoded(payload)
    },
  ],
  [
    'e1',
    async (fragment, password) => {
      const payload = unsealShort(fragment)
      if (typeof payload === 'string') return payload
      return password ? readLocked(payload, password) : 'locked'
    },
  ],
])

const refuse = (reason: LinkFailure): DecodeResult => ({ ok: false, reason, issues: [] })

const decode = async (text: string, password: string | undefined): Promise<DecodeResult> => {
  const fragment = readFragment(text)
  if (/^e?\d*$/.test(fragment)) return refuse('incomplete')
  const read = formats.get(fragment.slice(0, Math.max(0, fragment.indexOf('.'))))
  if (!read) return refuse('unknown-format')
  const sent = await read(fragment, password)
  if (typeof sent === 'string') return refuse(sent)
  const parsed = parsePlan(sent.plan)
  if (!parsed.ok) return parsed
  const { sender, shared, answers } = sent
  return {
    ...parsed,
    ...(typeof sender === 'string' && sender !== '' && { sender }),
    ...(typeof answers === 'string' && { answers }),
    ...(typeof shared === 'string' && isPlainDate(shared) && { shared }),
  }
}

/**
 * The plan of a link, given its fragment with or without `#`, the whole address, or what mail
 * and chat made of either, with who shared it and when. `incomplete` means that its end is missing,
 * `damaged` that a character changed, `locked` that it needs a password, `out-of-reach` that the code to
 * read it could not be loaded. Never throws, whatever it is fed.
 */
export const decodePlan = async (fragment: unknown, password?: string): Promise<DecodeResult> => {
  if (typeof fragment !== 'string') return refuse('unknown-format')
  if (fragment.length > LINK_LIMIT) return refuse('too-large')
  try {
    return await decode(fragment, password)
  } catch {
    return refuse('damaged')
  }
}

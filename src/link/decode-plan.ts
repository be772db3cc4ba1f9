import { parsePlan, type ParseFailure, type ParseIssue, type Plan } from '../plan/index.ts'
import { inflate } from './deflate.ts'
import { unseal } from './frame.ts'
import { readFragment } from './read-fragment.ts'

/** Longest text, in characters, that is looked at as a link. */
export const LINK_LIMIT = 32 * 1024

export type LinkFailure =
  | 'incomplete'
  | 'damaged'
  | 'locked'
  | 'wrong-password'
  | 'too-large'
  | 'unknown-format'
  | ParseFailure

export type DecodeResult =
  { ok: true; plan: Plan } | { ok: false; reason: LinkFailure; issues: ParseIssue[] }

type Bytes = Uint8Array<ArrayBuffer>

/** How each format ever released becomes the UTF-8 of a plan's JSON, or why it does not, by its tag. */
const formats = new Map<string, (fragment: string) => Promise<Bytes | LinkFailure>>([
  [
    '1',
    async (fragment) => {
      const payload = unseal(fragment)
      return typeof payload === 'string' ? payload : inflate(payload)
    },
  ],
])

const refuse = (reason: LinkFailure): DecodeResult => ({ ok: false, reason, issues: [] })

const decode = async (text: string): Promise<DecodeResult> => {
  const fragment = readFragment(text)
  if (/^e?\d*$/.test(fragment)) return refuse('incomplete')
  const read = formats.get(fragment.slice(0, Math.max(0, fragment.indexOf('.'))))
  if (!read) return refuse('unknown-format')
  const json = await read(fragment)
  if (typeof json === 'string') return refuse(json)
  return parsePlan(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)))
}

/**
 * The plan of a link, given its fragment with or without `#`, the whole address, or what mail
 * and chat made of either. `incomplete` means that its end is missing, `damaged` that a character
 * changed. Never throws, whatever it is fed.
 */
export const decodePlan = async (fragment: unknown): Promise<DecodeResult> => {
  if (typeof fragment !== 'string') return refuse('unknown-format')
  if (fragment.length > LINK_LIMIT) return refuse('too-large')
  try {
    return await decode(fragment)
  } catch {
    return refuse('damaged')
  }
}

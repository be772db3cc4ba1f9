import type { Language } from './model.ts'
import { groupOf, scaleOf, smallNumber } from './language/number-words.ts'

/** A piece of a text that may belong to a number. */
export type NumberToken = { start: number; end: number } & (
  | { kind: 'digits'; text: string }
  | { kind: 'small'; value: number }
  | { kind: 'scale'; factor: number; standsAlone: boolean }
  | { kind: 'group'; factor: number }
  | { kind: 'half' | 'article' | 'link' | 'word' }
)

const pieces = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*|[a-z]+/g

/** `k`, `M`, `MM`, `bn` count only right after digits, and a lone `m` only where it can't be metres. */
const isShortScale = (written: string, isGlued: boolean, language: Language) =>
  /^(?:k|M|MM|mn)$/i.test(written) && !/^m{1,2}$/.test(written)
    ? true
    : isGlued && (/^bn?$/i.test(written) || (written === 'm' && language === 'en'))

const word = (
  folded: string,
  written: string,
  afterDigits: { isGlued: boolean } | undefined,
  language: Language,
) => {
  if (folded === 'hundred') return { kind: 'scale', factor: 100, standsAlone: false } as const
  const factor = scaleOf(folded)
  const isShort = folded.length < 3
  if (factor && (!isShort || (afterDigits && isShortScale(written, afterDigits.isGlued, language))))
    return { kind: 'scale', factor, standsAlone: folded === 'mil' } as const
  const group = groupOf(folded)
  if (group) return { kind: 'group', factor: group } as const
  const value = smallNumber(folded, language)
  if (value !== undefined) return { kind: 'small', value } as const
  if (/^(?:medi[oa]|half)$/.test(folded)) return { kind: 'half' } as const
  if (folded === (language === 'es' ? 'y' : 'and')) return { kind: 'link' } as const
  if (folded === 'a' && language === 'en') return { kind: 'article' } as const
  return { kind: 'word' } as const
}

/** The digits and words of a text, in order; `folded` is `fold(plain)`. */
export const numberTokens = (plain: string, folded: string, language: Language): NumberToken[] => {
  const tokens: NumberToken[] = []
  for (const { 0: text, index: start } of folded.matchAll(pieces)) {
    const end = start + text.length
    const last = tokens.at(-1)
    const afterDigits =
      last?.kind === 'digits' && /^ ?$/.test(folded.slice(last.end, start))
        ? { isGlued: last.end === start }
        : undefined
    tokens.push({
      start,
      end,
      ...(/\d/.test(text)
        ? { kind: 'digits', text }
        : word(text, plain.slice(start, end), afterDigits, language)),
    })
  }
  return tokens
}

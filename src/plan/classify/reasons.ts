import type { Token } from './tokens.ts'

/** What a sign is worth for a kind, and the words it was seen in. */
export interface Worth {
  seen: readonly Token[]
  worth: number
}

const most = 3
/** A span says something only if it is worth this part of the strongest word. */
const enough = 0.35

/**
 * The spans of a text that speak most for a kind, as typed: each sign's worth is shared among its
 * words, and neighbours that both speak clearly make one span. At most three, the strongest first.
 */
export const reasons = (text: string, signs: readonly Worth[]): string[] => {
  const words = new Map<number, { start: number; end: number; worth: number }>()
  for (const { seen, worth } of signs)
    for (const { start, end } of seen) {
      const word = words.get(start) ?? { start, end, worth: 0 }
      words.set(start, { ...word, worth: word.worth + worth / seen.length })
    }
  const strongest = Math.max(0, ...[...words.values()].map(({ worth }) => worth))
  const spans: { start: number; end: number; worth: number }[] = []
  for (const word of [...words.values()].sort((one, other) => one.start - other.start)) {
    if (word.worth <= 0 || word.worth < strongest * enough) continue
    const last = spans.at(-1)
    if (last && /^[ \t]*$/.test(text.slice(last.end, word.start))) {
      last.end = word.end
      last.worth += word.worth
    } else spans.push({ ...word })
  }
  return spans
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ start, end }) => text.slice(start, end))
}

import type { Place, ProposedLine } from './propose-kinds.ts'

/** A proposed line with the key under which a decision about it is kept. */
export type KeyedLine = ProposedLine & { key: string }

/** Keys lines by what was pasted, so that a decision survives changes in other lines. */
const keyed = (lines: readonly ProposedLine[]): KeyedLine[] => {
  const seen = new Map<string, number>()
  return lines.map((proposed) => {
    const { raw, text } = proposed.line
    const count = (seen.get(raw + text) ?? 0) + 1
    seen.set(raw + text, count)
    return { ...proposed, key: `${count} ${raw} ${text}` }
  })
}

/**
 * The lines with what the person decided instead of what was proposed. One objective at most: where
 * one was decided, a line that was only proposed as one is a tactic.
 */
export const decideLines = (
  lines: readonly ProposedLine[],
  decisions: ReadonlyMap<string, Place>,
): KeyedLine[] => {
  const all = keyed(lines)
  const hasDecided = all.some(({ key }) => decisions.get(key) === 'objective')
  return all.map((line) => {
    const decided = decisions.get(line.key)
    if (decided) return { ...line, place: decided }
    return hasDecided && line.place === 'objective' ? { ...line, place: 'tactic' } : line
  })
}

/** The decisions after one more: an objective takes the place of the one before. */
export const decide = (
  decisions: ReadonlyMap<string, Place>,
  key: string,
  place: Place,
): ReadonlyMap<string, Place> => {
  const kept = [...decisions].map(
    ([each, before]) =>
      [each, place === 'objective' && before === 'objective' ? 'tactic' : before] as const,
  )
  return new Map<string, Place>([...kept, [key, place]])
}

import { useRef } from 'preact/hooks'

interface Ids {
  has: (id: string) => boolean
}

/** A list as it was shown, and the parts there were then. */
interface Kept {
  ids: readonly string[]
  there: Ids
}

/**
 * Those wanted; or while a list is kept, its members in its order, less those that are `there` no more,
 * and after them those that have come since.
 */
export const standingIds = (
  kept: Kept | null,
  wanted: readonly string[],
  there: Ids,
): readonly string[] =>
  kept
    ? [...kept.ids.filter((id) => there.has(id)), ...wanted.filter((id) => !kept.there.has(id))]
    : wanted

/**
 * The ids of the rows to show. While `isHeld` the rows stay as they were, whatever is typed in them,
 * so that none moves away under the cursor; another filter or order (`asked`) is followed at once.
 */
export const useStanding = (
  wanted: readonly string[],
  there: Ids,
  isHeld: boolean,
  asked: string,
): readonly string[] => {
  const last = useRef<(Kept & { asked: string }) | null>(null)
  const kept = isHeld && last.current?.asked === asked ? last.current : null
  const ids = standingIds(kept, wanted, there)
  last.current = { ids, there, asked }
  return ids
}

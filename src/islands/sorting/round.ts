/** Some items to be asked one after another until each was right at first go. */
export interface Round {
  /** The ids it is made of. */
  items: readonly string[]
  /** Those still to be asked, the present one first; each stands here once. */
  queue: readonly string[]
  /** Those that were missed in it. */
  missed: readonly string[]
}

/** How many turns after it was missed an item comes back, or at the end where fewer are left. */
const LATER = 3

export const beginRound = (items: readonly string[]): Round => ({ items, queue: items, missed: [] })

/** The round after its present item was answered: one that was not right at first go comes back. */
export const goOn = (round: Round, isRight: boolean): Round => {
  const [present, ...rest] = round.queue
  if (present === undefined) return round
  if (isRight) return { ...round, queue: rest }
  return {
    ...round,
    queue: [...rest.slice(0, LATER - 1), present, ...rest.slice(LATER - 1)],
    missed: [...new Set([...round.missed, present])],
  }
}

/** How many items of the round were right at first go, at whichever turn. */
export const solvedIn = ({ items, queue }: Round): number => items.length - queue.length

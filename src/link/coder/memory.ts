/** How many contexts there is room for. */
export const BUCKETS = 1 << 18
/** A bucket has a counter for each node of four bits, from 1 on. */
export const BUCKET_SIZE = 16

/** What a model remembers of contexts. */
export interface Memory {
  /** Tells the contexts of buckets apart; 0 where there is none yet. */
  marks: Uint16Array<ArrayBuffer>
  /** Where the counters of each bucket begin: in the order of their first use, so that little memory is touched. */
  places: Int32Array<ArrayBuffer>
  counters: Uint16Array<ArrayBuffer>
}

let shared: Memory | undefined

/** The one memory, 9.5 MB, that all models use, one after the other: empty, or as it was kept. */
export const openMemory = (kept: Memory | undefined): Memory => {
  const isFresh = shared === undefined
  shared ??= {
    marks: new Uint16Array(BUCKETS),
    places: new Int32Array(BUCKETS),
    counters: new Uint16Array(BUCKETS * BUCKET_SIZE),
  }
  if (kept) {
    shared.marks.set(kept.marks)
    shared.places.set(kept.places)
    shared.counters.set(kept.counters)
  } else if (!isFresh) shared.marks.fill(0)
  return shared
}

/** A copy of a memory in which so many counters are in use. */
export const keepMemory = ({ marks, places, counters }: Memory, used: number): Memory => ({
  marks: marks.slice(),
  places: places.slice(),
  counters: counters.slice(0, used),
})

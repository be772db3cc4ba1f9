import type { TextReader } from './text-reader.ts'

/** The items that say what an earlier one says (accents, order and inflection ignored), each with that one. */
export const saidTwice = <Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  { stems }: TextReader,
): { item: Item; earlier: Item }[] => {
  const first = new Map<string, Item>()
  return items.flatMap((item) => {
    const key = stems(textOf(item)).join(' ')
    const earlier = first.get(key)
    if (key !== '' && earlier === undefined) first.set(key, item)
    return earlier === undefined ? [] : [{ item, earlier }]
  })
}

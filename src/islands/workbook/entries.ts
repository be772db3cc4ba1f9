/** Keys and words of a record, typed, in its order: the options of a choice. */
export const entries = <Key extends string>(record: Record<Key, string>): [Key, string][] =>
  Object.entries(record) as [Key, string][]

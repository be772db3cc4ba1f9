const sorted = (_key: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))

/** A value of the model as JSON that does not depend on the order of its keys. */
export const sortedJson = (value: unknown): string => JSON.stringify(value, sorted)

/** Whether two values of the model are the same, whatever the order of their keys. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || sortedJson(one) === sortedJson(other)

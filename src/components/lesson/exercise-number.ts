const counts = new WeakMap<Request, number>()

/** The place of an exercise among those of its page, from 1, so that no two of them have the same name. */
export const exerciseNumber = (request: Request): number => {
  const number = (counts.get(request) ?? 0) + 1
  counts.set(request, number)
  return number
}

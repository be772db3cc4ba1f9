const among = (ids: readonly string[], wanted: readonly string[]) => {
  const set = new Set(wanted)
  return ids.filter((id) => set.has(id))
}

const isMoved = (base: readonly string[], now: readonly string[]) =>
  among(base, now).join('\n') !== among(now, base).join('\n')

/**
 * The order of a list after two people changed it: that of whoever moved something, with what only
 * the other has put in after its neighbour there. It does not matter who is `one` and who `other`.
 */
export const mergeOrder = (
  base: readonly string[],
  one: readonly string[],
  other: readonly string[],
  kept: ReadonlySet<string>,
): string[] => {
  const [first, second] = one.join('\n') <= other.join('\n') ? [one, other] : [other, one]
  const isSecondLeading = isMoved(base, second) && !isMoved(base, first)
  const [lead, follow] = isSecondLeading ? [second, first] : [first, second]
  const order = lead.filter((id) => kept.has(id))
  for (const [index, id] of follow.entries()) {
    if (!kept.has(id) || order.includes(id)) continue
    const neighbour = follow.slice(0, index).findLast((each) => order.includes(each))
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id)
  }
  return [...order, ...[...kept].filter((id) => !order.includes(id)).sort()]
}

/** Where each thing stands in storage, the same in both copies. */
const planPrefix = 'kmora:plan:'
export const asidePrefix = 'kmora:aside:'
export const openKey = 'kmora:open'

export const planKey = (id: string): string => planPrefix + id

/** The plan id of a key, null for any other key. */
export const planIdOf = (key: string): string | null =>
  key.startsWith(planPrefix) ? key.slice(planPrefix.length) : null

export const asideKey = (key: string, number: number): string => `${asidePrefix}${key}:${number}`

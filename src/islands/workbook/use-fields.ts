import { useEffect, useState } from 'preact/hooks'
import type * as partFields from './part-fields.ts'

type Fields = typeof partFields

let loaded: Fields | null = null

/** Fetches the fields of all parts, once; what fails is tried again at the next call. */
export const loadFields = async (): Promise<Fields> => (loaded ??= await import('./part-fields.ts'))

/** The fields of all parts; null until they are fetched. */
export const useFields = (): Fields | null => {
  const [fields, setFields] = useState(loaded)
  useEffect(() => {
    if (!fields) loadFields().then(setFields, () => undefined)
  }, [fields])
  return fields
}

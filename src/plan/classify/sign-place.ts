/** How many places the signs of a language share; two signs that fall on one place are weighed alike. */
export const places = 65536

/** The place of a sign by its name: the same everywhere and for ever, or the trained weights mean nothing. */
export const signPlace = (name: string): number => {
  let hash = 2166136261
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % places
}

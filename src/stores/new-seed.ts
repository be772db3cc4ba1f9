/** A seed for a new game, of six digits at most: short enough to say on the phone. */
export const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1e6

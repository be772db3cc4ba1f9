import { useEffect, useState } from 'preact/hooks'

/** How many rows are drawn at once: about a screen and a half. */
const STEP = 20

/** How many of so many rows to draw: the first at once, the others step by step, taps and keys between. */
export const useGrowing = (total: number): number => {
  const [count, setCount] = useState(STEP)
  useEffect(() => {
    if (count >= total) return undefined
    const pause = setTimeout(() => setCount(count + STEP))
    return () => clearTimeout(pause)
  }, [count, total])
  return count
}

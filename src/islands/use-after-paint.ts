import { useEffect, useState } from 'preact/hooks'

/** A value that follows once what it stands beside has been painted: the tap or key is answered first. */
export const useAfterPaint = <Value>(value: Value): Value => {
  const [followed, setFollowed] = useState(value)
  useEffect(() => {
    const pause = setTimeout(() => setFollowed(value))
    return () => clearTimeout(pause)
  }, [value])
  return followed
}

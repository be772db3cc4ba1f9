import { useEffect, useState } from 'preact/hooks'

const narrow = '(max-width: 900px)'

/** Whether there is no room for the review beside the plan. */
export const useIsNarrow = (): boolean => {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches)
  useEffect(() => {
    const query = matchMedia(narrow)
    const listen = () => setNarrow(query.matches)
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  }, [])
  return isNarrow
}

import { useEffect, useState } from 'preact/hooks'

/** What is fetched, `waiting` until it is there, `failed` where it could not be had; and a way to try again. */
export const useFetched = <Fetched extends object>(
  load: () => Promise<Fetched>,
  key: string,
): [Fetched | 'waiting' | 'failed', () => void] => {
  const [fetched, setFetched] = useState<Fetched | 'waiting' | 'failed'>('waiting')
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isCurrent = true
    setFetched('waiting')
    const show = (value: Fetched | 'failed') => {
      if (isCurrent) setFetched(value)
    }
    load().then(show, () => show('failed'))
    return () => {
      isCurrent = false
    }
  }, [key, tries])
  return [fetched, () => setTries(tries + 1)]
}

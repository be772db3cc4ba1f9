import { useEffect, useState } from 'preact/hooks'
import { loadPageAgain } from '../stores/load-page-again.ts'

/** What is fetched, `waiting` until it is there, `failed` where it could not be had; and a way to try again, at last with the whole page. */
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
    load().then(show, () => {
      show('failed')
      if (tries > 0) void loadPageAgain()
    })
    return () => {
      isCurrent = false
    }
  }, [key, tries])
  return [fetched, () => setTries(tries + 1)]
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Strings } from '../../strings/es.ts'

/** The words of the list of check-ins, which are fetched with it. */
export const CheckInWords = createContext<Strings['checkIns'] | null>(null)

/** The words of the list of check-ins; only within it. */
export const useCheckIns = (): Strings['checkIns'] => {
  const words = useContext(CheckInWords)
  if (!words) throw new Error('outside of the check-ins')
  return words
}

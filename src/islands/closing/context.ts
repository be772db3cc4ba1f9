import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Quarter } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'

/** The words of closing, which are fetched with it. */
export const ClosingWords = createContext<Strings['closing'] | null>(null)

/** The words of closing; only within `Closing`. */
export const useClosing = (): Strings['closing'] => {
  const words = useContext(ClosingWords)
  if (!words) throw new Error('outside of closing')
  return words
}

/** The short name of a quarter: "T1 2027". */
export const nameQuarter = ({ number, year }: Quarter, words: Strings['closing']): string =>
  fill(words.quarter, { number: String(number), year: String(year) })

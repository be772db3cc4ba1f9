import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Decimal, Language } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'

/** How fields read and write what is typed, and what they say of it. */
interface FieldStyle {
  lang: Language
  decimal: Decimal
  words: Strings['workbook']['field']
}

export const FieldContext = createContext<FieldStyle | null>(null)

/** The style of the fields around; only within a `FieldContext`. */
export const useFieldStyle = (): FieldStyle => {
  const style = useContext(FieldContext)
  if (!style) throw new Error('outside a field context')
  return style
}

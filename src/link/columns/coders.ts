import { createDateCoder, type DateCoder } from './dates.ts'
import type { Fields } from './fields.ts'
import { createIdCoder, type CodeId } from './ids.ts'
import { createNumberCoder, type CodeNumber } from './numbers.ts'
import { createStringCoder, type CodeString } from './texts.ts'

/** The coders of single fields that the parts of a plan share. */
export interface Coders {
  fields: Fields
  string: CodeString
  number: CodeNumber
  id: CodeId
  date: DateCoder
}

export const createCoders = (fields: Fields): Coders => ({
  fields,
  string: createStringCoder(fields),
  number: createNumberCoder(fields),
  id: createIdCoder(fields),
  date: createDateCoder(fields),
})

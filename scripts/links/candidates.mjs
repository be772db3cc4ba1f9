import { deflateRawSync } from 'node:zlib'
import { bitWriter } from '../../src/link/coder/bits.ts'
import { createModel, TooLarge } from '../../src/link/coder/model.ts'
import { createCoders } from '../../src/link/columns/coders.ts'
import { createFields } from '../../src/link/columns/fields.ts'
import { prime } from '../../src/link/columns/prime.ts'
import { spell } from '../../src/link/columns/texts.ts'
import { compact } from '../../src/link/compact.ts'
import { english } from '../../src/link/dictionary/en.ts'
import { spanish } from '../../src/link/dictionary/es.ts'

/** The values of each field together, one a line, fields in the order in which they first stand. */
const inColumns = (plan) => {
  const columns = new Map()
  const visit = (value, path) => {
    if (value !== null && typeof value === 'object')
      for (const [key, part] of Object.entries(value))
        visit(part, Array.isArray(value) ? path : `${path}.${key}`)
    else columns.set(path, `${columns.get(path) ?? ''}${value ?? ''}\n`)
  }
  visit(plan, '')
  return [...columns.values()].join('')
}

/** Bytes of a plan in columns of text, deflated with the dictionary of its language. */
export const columnsDeflated = (plan) =>
  deflateRawSync(inColumns(plan), {
    level: 9,
    dictionary: Buffer.from(plan.language === 'es' ? spanish : english),
  })

/** Bytes of a plan's JSON by the coder of format `2.`, primed alike; none when it is too long for it. */
export const jsonMixed = (plan) => {
  const { code, finish } = bitWriter()
  const model = createModel()
  const coders = createCoders(createFields(model))
  prime(coders, plan.language)
  model.begin(code)
  try {
    spell(coders.fields, 'note', JSON.stringify(compact(plan)))
    return finish()
  } catch (error) {
    if (error instanceof TooLarge) return { length: NaN }
    throw error
  }
}

/** Bytes of a plan as format `1.` deflates it. */
export const jsonDeflated = (plan) => deflateRawSync(JSON.stringify(compact(plan)), { level: 9 })

import type { Kind } from '../classify/read-statement.ts'
import { fold } from '../language/fold.ts'
import { monthPattern } from '../language/months.ts'
import { isActionHeading } from './columns.ts'
import { readLabel } from './label.ts'

/** What a heading says of the lines below it: their kind, a name that they share, or nothing that counts. */
export type Heading =
  { kind: 'kind'; of: Kind } | { kind: 'name'; name: string } | { kind: 'other' }

/** Headings that are about when, or about everything. */
const general = new RegExp(
  `^(?:(?:${monthPattern('es')}|${monthPattern('en')}|semana|week|dia|day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|trimestre|quarter|[tq][1-4])\\b.*|(?:esta|este|this|next|la proxima|el proximo) .*|(?:mi |my |the |la |el |los |las )?(?:lista|list|pendientes|ideas|plan|plan de .*|notas|notes|varios|otros|otras|other|others|misc|por hacer|cosas .*|things .*|resumen|summary|marketing|ventas|sales|nombre|link|links|nota|ojo|importante|important|note))$`,
)

/** Reads a heading, with or without its colon. */
export const headingOf = (line: string): Heading => {
  const name = line.replace(/[\s:]+$/, '')
  const label = readLabel(name)
  if (label?.rest === '') return { kind: 'kind', of: label.kind }
  if (isActionHeading(name)) return { kind: 'kind', of: 'tactic' }
  return name === '' || general.test(fold(name)) ? { kind: 'other' } : { kind: 'name', name }
}

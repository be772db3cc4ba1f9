import type { Kind } from '../classify/read-statement.ts'
import { fold } from '../language/fold.ts'

const words: Record<Kind, string> = {
  objective: 'objetivos?|objectives?',
  strategy: 'estrategias?|strategy|strategies',
  tactic: 'tacticas?|acciones|accion|tactics?|actions?',
}

const patternOf = (kind: Kind) => {
  const name = `(?:${words[kind]})(?: (?:general|principal|main|del trimestre|for the quarter))?`
  return new RegExp(
    `^${name}(?: ?(?:#|no?\\.?[º°]? )?\\d{1,2}(?:\\.\\d{1,2})?)?(?:$|\\s*[:.]\\s*(?:$|(?=\\S))|\\s+[-–—]\\s+)`,
  )
}

const patterns = (Object.keys(words) as Kind[]).map((kind) => [kind, patternOf(kind)] as const)

/** What a line says it is, and what it says then: '' where the label is all of it. */
export interface Label {
  kind: Kind
  rest: string
}

/** The label in front of a line: `Objetivo: …`, `Estrategia 2 - …`, `Tactics:`. Nothing where there is none. */
export const readLabel = (line: string): Label | undefined => {
  const folded = fold(line)
  for (const [kind, pattern] of patterns) {
    const label = pattern.exec(folded)
    if (label) return { kind, rest: line.slice(label[0].length).trim() }
  }
  return undefined
}

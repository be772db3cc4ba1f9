import { roomFor } from '../edit.ts'
import { limits } from '../limits.ts'
import type { Plan } from '../model.ts'
import type { PastedLine, PastedList } from './paste-list.ts'
import type { Place } from './propose-kinds.ts'

/** A line and the place that was decided for it. */
export interface DecidedLine {
  line: PastedLine
  place: Place
}

/** Lines that the plan has room for, in their order, and those it has no room for. */
export interface FittedLines<Line> {
  fit: Line[]
  left: Line[]
}

/** Takes the first lines that fit into the tray and among the strategies. Lines that stay out are in neither list. */
export const fitLines = <Line extends DecidedLine>(
  lines: readonly Line[],
  plan: Plan | null,
): FittedLines<Line> => {
  const room: Record<Place, number> = {
    objective: 1,
    strategy: plan ? roomFor(plan, 'strategies') : limits.strategies,
    tactic: plan ? roomFor(plan, { strategy: null }) : limits.loose,
    out: 0,
  }
  const chosen = lines.filter(({ place }) => place !== 'out')
  const fits = chosen.map(({ place }) => room[place]-- > 0)
  return {
    fit: chosen.filter((_line, index) => fits[index]),
    left: chosen.filter((_line, index) => !fits[index]),
  }
}

/** The text that brings lines of a list back when it is read again, with the headings of its columns. */
export const textOf = (lines: readonly PastedLine[], { headings }: PastedList): string =>
  [
    ...(headings !== null && lines.some((line) => line.fields) ? [headings] : []),
    ...lines.map(({ raw }) => raw),
  ].join('\n')

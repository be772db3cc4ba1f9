// What `parseObjective` finds in objectives from outside, by what their source says is in them.
import { parseObjective } from '../../src/plan/index.ts'

const today = '2026-12-20'

const share = (part, whole) =>
  whole.length === 0 ? null : Number((part.length / whole.length).toFixed(4))

/**
 * Of the objectives that have a number, how many give one, and of those without, how many do all
 * the same; likewise how many with a period give a quarter (a year alone is none).
 */
export const objectiveFigures = (language, statements) => {
  const read = statements
    .filter(({ kind }) => kind === 0)
    .map((one) => ({ ...one, reading: parseObjective(one.text, { lang: language, today }) }))
  const hasNumber = ({ reading }) =>
    [reading.target, reading.change, reading.increase].some((value) => value !== undefined)
  const hasQuarter = ({ reading }) => reading.quarter !== undefined
  const measurable = read.filter((one) => one.measurable)
  const others = read.filter((one) => !one.measurable)
  return {
    numbers: measurable.length,
    numbersFound: share(measurable.filter(hasNumber), measurable),
    numbersInvented: share(others.filter(hasNumber), others),
    quartersFound: share(
      read.filter((one) => one.dated).filter(hasQuarter),
      read.filter((one) => one.dated),
    ),
    quartersInvented: share(
      read.filter((one) => !one.dated).filter(hasQuarter),
      read.filter((one) => !one.dated),
    ),
  }
}

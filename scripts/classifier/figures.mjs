// What is counted about readings; a reading is { kind, read, confidence, sure }, kinds as 0, 1, 2.

const kindList = [0, 1, 2]
const ratio = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(4)))

/** Rows are what a statement is, columns what it was read as. */
export const confusion = (readings) =>
  kindList.map((kind) =>
    kindList.map((read) => readings.filter((one) => one.kind === kind && one.read === read).length),
  )

const right = (readings) => readings.filter(({ kind, read }) => kind === read)

export const accuracy = (readings) => ratio(right(readings).length, readings.length)

/** The mean over the kinds of the harmonic mean of precision and recall. */
export const macroF1 = (readings) =>
  ratio(
    kindList.reduce((sum, kind) => {
      const both = readings.filter((one) => one.kind === kind && one.read === kind).length
      const either =
        readings.filter((one) => one.kind === kind).length +
        readings.filter((one) => one.read === kind).length
      return sum + (either === 0 ? 0 : (2 * both) / either)
    }, 0),
    kindList.length,
  )

const bins = 10

/** How far confidence is from being right, in ten bins of confidence, weighed by their size. */
export const calibrationError = (readings) =>
  ratio(
    Array.from({ length: bins }, (_, bin) =>
      readings.filter(({ confidence }) => Math.floor(confidence * bins) === bin),
    ).reduce((sum, inBin) => {
      const confident = inBin.reduce((total, { confidence }) => total + confidence, 0)
      return sum + Math.abs(confident - right(inBin).length)
    }, 0),
    readings.length,
  )

/**
 * The remark "this is really a …", with each statement put in each of the three slots. It is right
 * when it names what the statement is; two of the three slots are wrong ones.
 */
export const remarks = (readings) => {
  const slots = readings.flatMap((one) => kindList.map((slot) => ({ ...one, slot })))
  const made = slots.filter(({ sure, read, slot }) => sure && read !== slot)
  const misplaced = slots.filter(({ kind, slot }) => kind !== slot)
  const good = right(made).length
  return { precision: ratio(good, made.length), recall: ratio(good, misplaced.length) }
}

/** The share of readings that would speak. */
export const spoken = (readings) =>
  ratio(readings.filter(({ sure }) => sure).length, readings.length)

/** Upper tenths of Student's t distribution for 1 to 30 degrees of freedom (any table of it), beyond them that of the normal one. */
const tenths = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345,
  1.341, 1.337, 1.333, 1.33, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313,
  1.311, 1.31,
]

/** How many standard deviations to each side hold eight of ten cases, by degrees of freedom (1 or more). */
export const eightOfTen = (freedom: number): number => tenths[freedom - 1] ?? 1.282

/** 65,536 / (1 + e^-x) for x from -8 to 8 in halves: every link is read by these, so they never change. */
const curve = [
  22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11955, 17625, 24743, 32768,
  40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097, 65269, 65374, 65438, 65476,
  65500, 65514,
]

const squashed = (odds: number) => {
  const at = (odds + 2048) >> 7
  const part = odds & 127
  return ((curve[at] ?? 0) * (128 - part) + (curve[at + 1] ?? 0) * part + 64) >> 7
}

/** The chance, of 65,536, at `odds + 2048` for log-odds of -2,048 to 2,047; 256 is one natural unit. */
export const squash = Uint16Array.from({ length: 4096 }, (_none, at) => squashed(at - 2048))

/** The log-odds, -2,048 to 2,047, of a chance of 4,096. */
export const stretch = ((): Int16Array => {
  const table = new Int16Array(4096)
  let odds = -2048
  return table.map((_none, chance) => {
    while (odds < 2047 && squashed(odds) < chance << 4) odds++
    return odds
  })
})()

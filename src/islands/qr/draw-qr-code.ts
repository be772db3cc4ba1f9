import { encode } from 'uqr'

/** White modules on each side of a code, as ISO/IEC 18004 asks. */
const quietZone = 4

/** Side of one module in a drawing, so that a picture of it is fine enough to print. */
export const moduleSide = 8

/** A QR code as it is drawn: its side, the white around it counted, and the path of its dark modules. */
export interface QrDrawing {
  side: number
  path: string
}

/** The dark modules of a row, neighbours in one bar. */
const barsOf = (row: readonly boolean[], y: number): string[] =>
  row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    const width = ((end === -1 ? row.length : end) - x) * moduleSide
    return [`M${x * moduleSide} ${y * moduleSide}h${width}v${moduleSide}h-${width}z`]
  })

/** The QR code of an address, as safe from stains as its size allows; null beyond 2953 bytes. */
export const drawQrCode = (address: string): QrDrawing | null => {
  try {
    const { size, data } = encode(address, { ecc: 'L', boostEcc: true, border: quietZone })
    return { side: size * moduleSide, path: data.flatMap(barsOf).join('') }
  } catch {
    return null
  }
}

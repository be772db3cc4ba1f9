import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]

/** How far two colours are from one another, squared. */
const distance = (one: number, other: number) => {
  const others = channels(other)
  return channels(one).reduce((sum, value, at) => sum + (value - (others[at] ?? 0)) ** 2, 0)
}

/** The place of the colour among these that is nearest to one. */
const nearest = (colour: number, palette: number[]) =>
  palette.reduce(
    (best, each, at) => (distance(each, colour) < distance(palette[best] ?? 0, colour) ? at : best),
    0,
  )

/**
 * A PNG of opaque pixels (four bytes each: red, green, blue, alpha) with a palette of the 256 commonest
 * colours; the others, which only soften edges, become the nearest of them.
 */
export const encodePng = (pixels: Uint8Array, width: number): Uint8Array<ArrayBuffer> => {
  const colours = Uint32Array.from(
    { length: pixels.length / 4 },
    (_none, at) =>
      (pixels[at * 4] ?? 0) | ((pixels[at * 4 + 1] ?? 0) << 8) | ((pixels[at * 4 + 2] ?? 0) << 16),
  )
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const commonest = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const palette = commonest.slice(0, 256)
  const places = new Map(commonest.map((colour) => [colour, nearest(colour, palette)]))

  const height = colours.length / width
  const rows = Buffer.alloc(colours.length + height)
  for (const [at, colour] of colours.entries())
    rows[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  return Uint8Array.from(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}

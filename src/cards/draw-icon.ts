import { readFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'

/** Without its round corners, and smaller within, so that a system may cut it to its own shape. */
const squared = (icon: string) =>
  icon
    .replace(' rx="7"', '')
    .replace(/(<rect[^>]*>)(.*)<\/svg>/s, '$1<g transform="translate(4 4) scale(.75)">$2</g></svg>')

/** The site's icon as a PNG of `size` × `size` pixels, for home screens. */
export const drawIcon = async (size: number): Promise<Uint8Array<ArrayBuffer>> => {
  const icon = squared(await readFile('public/favicon.svg', 'utf8'))
  return new Uint8Array(new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng())
}

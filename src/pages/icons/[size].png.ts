import { Resvg } from '@resvg/resvg-js'
import type { APIRoute, GetStaticPaths } from 'astro'
import icon from '../../../public/favicon.svg?raw'

export const getStaticPaths: GetStaticPaths = () =>
  [192, 512].map((size) => ({ params: { size: String(size) }, props: { size } }))

/** Without its round corners, and smaller, so that a system may cut the icon to its own shape. */
const square = icon
  .replace(' rx="7"', '')
  .replace(
    /(<rect[^>]*>)([\s\S]*)<\/svg>/,
    '$1<g transform="translate(4 4) scale(.75)">$2</g></svg>',
  )

/** The site's icon as a picture, for home screens. */
export const GET: APIRoute<{ size: number }> = ({ props: { size } }) => {
  const picture = new Resvg(square, { fitTo: { mode: 'width', value: size } }).render().asPng()
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}

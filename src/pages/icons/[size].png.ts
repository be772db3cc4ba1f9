import type { APIRoute, GetStaticPaths } from 'astro'
import { drawIcon } from '../../cards/draw-icon.ts'

export const getStaticPaths: GetStaticPaths = () =>
  [192, 512].map((size) => ({ params: { size: String(size) }, props: { size } }))

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) =>
  new Response(await drawIcon(size), { headers: { 'Content-Type': 'image/png' } })

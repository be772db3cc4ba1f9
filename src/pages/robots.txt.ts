import type { APIRoute } from 'astro'
import { address } from '../site.ts'

/** Says where the sitemap is; everything may be read. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(address('sitemap-index.xml'), site).href}\n`,
  )

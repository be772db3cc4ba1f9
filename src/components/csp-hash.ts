import { createHash } from 'node:crypto'

/** What the page's CSP must list for an inline script or style to count. */
export const cspHash = (code: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`

import bold from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff?inline'
import regular from '@fontsource/figtree/files/figtree-latin-500-normal.woff?inline'
import strong from '@fontsource/figtree/files/figtree-latin-600-normal.woff?inline'
import type { SatoriOptions } from 'satori'

const bytes = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')

/** The fonts of the site in the format and the weights that the drawing needs. */
export const fonts: SatoriOptions['fonts'] = [
  { name: 'display', weight: 700, data: bytes(bold) },
  { name: 'text', weight: 400, data: bytes(regular) },
  { name: 'text', weight: 600, data: bytes(strong) },
]

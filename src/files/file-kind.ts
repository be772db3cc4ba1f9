/** What a file seems to be, before it is read: text may yet hold a sheet. */
export type FileKind = 'plan' | 'sheet' | 'calendar' | 'text' | 'other'

const byEnding: Record<string, FileKind> = {
  json: 'plan',
  csv: 'sheet',
  tsv: 'sheet',
  xls: 'sheet',
  xlsm: 'sheet',
  xlsx: 'sheet',
  ics: 'calendar',
  md: 'text',
  txt: 'text',
}

/** Documents that are zip archives as an Excel workbook is, and text that is no list. */
const others = /\.(?:docx?|odt|ods|numbers|pages|pptx?|pdf|zip|html?|svg|rtf|xml|vcf)$/i

const begins = (head: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => head[index] === byte)

const byContent = (head: Uint8Array): FileKind => {
  const isArchive = begins(head, [0x50, 0x4b, 3, 4])
  const isOldExcel = begins(head, [0xd0, 0xcf, 0x11, 0xe0])
  if (isArchive || isOldExcel) return 'sheet'
  const start = new TextDecoder().decode(head).trimStart()
  if (start.startsWith('{')) return 'plan'
  if (start.startsWith('BEGIN:VCALENDAR')) return 'calendar'
  return start === '' || start.startsWith('%PDF') || head.includes(0) ? 'other' : 'text'
}

/**
 * What a file seems to be, by the ending of its name and otherwise by its first bytes; mail and chat
 * programs rename files.
 */
export const fileKind = (name: string, head: Uint8Array): FileKind => {
  if (others.test(name)) return 'other'
  const known = byEnding[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  if (known && known !== 'text') return known
  const found = byContent(head)
  return known === 'text' && found === 'other' ? 'text' : found
}

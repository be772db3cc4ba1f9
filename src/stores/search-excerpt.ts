/** A stretch of an excerpt; what was searched for is marked. */
export interface Piece {
  text: string
  isMarked: boolean
}

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The library parts the texts of elements with a space, also before a full stop. */
const decode = (html: string) =>
  html
    .replace(/\s+(?=[.,;:?)])/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => characters[entity] ?? entity)

/** The search library's excerpt, HTML with nothing in it but `<mark>`, as texts. */
export const readExcerpt = (html: string): Piece[] =>
  html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const [, marked] = /^<mark>(.*)<\/mark>$/s.exec(part) ?? []
      return { text: decode(marked ?? part), isMarked: marked !== undefined }
    })

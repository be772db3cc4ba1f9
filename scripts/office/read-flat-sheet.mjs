const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml) =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_tag, count) => ' '.repeat(Number(count ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_entity, name) => entities[name])

const attribute = (attributes, name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]

const readCell = (attributes, inner) => {
  const kind = attribute(attributes, 'office:value-type') ?? 'empty'
  const formula = attribute(attributes, 'table:formula')
  const paragraphs = [...inner.matchAll(/<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)]
  const text = paragraphs.map(([, content = '']) => plain(content)).join('\n')
  const value =
    kind === 'date'
      ? attribute(attributes, 'office:date-value')
      : kind === 'string' || kind === 'empty'
        ? text
        : Number(attribute(attributes, 'office:value'))
  return { kind, value, ...(formula && { formula }) }
}

const repeat = (attributes, name) =>
  Number(attribute(attributes, `table:number-${name}-repeated`) ?? 1)

const cellTag =
  /<table:(?:covered-)?table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g

/** The cells of the first sheet of a flat OpenDocument file, row by row, without the empty rows at its end. */
export const readFlatSheet = (xml) => {
  const [, table = ''] = /<table:table\b[^>]*>([\s\S]*?)<\/table:table>/.exec(xml) ?? []
  const rows = [
    ...table.matchAll(/<table:table-row\b([^>]*)>([\s\S]*?)<\/table:table-row>/g),
  ].flatMap(([, attributes, content]) => {
    const cells = [...content.matchAll(cellTag)].flatMap(([, own, inner = '']) =>
      Array.from({ length: Math.min(50, repeat(own, 'columns')) }, () => readCell(own, inner)),
    )
    return Array.from({ length: Math.min(50, repeat(attributes, 'rows')) }, () => cells)
  })
  const last = rows.findLastIndex((cells) => cells.some(({ kind }) => kind !== 'empty'))
  return rows.slice(0, last + 1)
}

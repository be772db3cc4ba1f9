/** An element of the drawing, as the library takes it. */
export interface Box {
  type: string
  props: Record<string, unknown>
}

type Style = Record<string, string | number>

/** A part of the drawing with its style; parts inside it follow one another, in a row unless said. */
export const box = (style: Style, ...children: (Box | string | undefined)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.filter((child) => child) },
})

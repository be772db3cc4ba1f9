import { hierarchy, tree } from 'd3-hierarchy'
import type { MapPart } from './map-parts.ts'
import { wrapText } from './wrap-text.ts'

/** A part at its place: the box from `x`, `y` (its upper left corner), in units of a pixel at 100 %. */
export interface MapNode {
  part: MapPart
  /** 1 for the objective, 2 for strategies and the tray, 3 for tactics. */
  level: number
  parent: string | null
  lines: string[]
  x: number
  y: number
  width: number
  height: number
}

/** Nodes in the order of the plan, the thread between them as SVG paths, and the size of it all. */
export interface MapLayout {
  nodes: MapNode[]
  threads: { id: string; path: string; from: MapPart['kind'] }[]
  width: number
  height: number
}

const margin = 12
const lineHeight = 18
const padding = 10
const letterWidth = 7.4
const mostLines = [0, 4, 3, 3]

const heightOf = (lines: readonly string[]) => lines.length * lineHeight + 2 * padding

/** Room for the icon and the mark of remarks. */
const linesOf = ({ text }: MapPart, width: number, level: number) =>
  wrapText(text, Math.floor((width - 2 * padding - 44) / letterWidth), mostLines[level] ?? 3)

const widths = [0, 230, 250, 270]
const columns = [0, margin, margin + 290, margin + 600]
const row = 88

/** Side by side: the objective on the left, the tactics on the right, each strategy at the middle of its own (Reingold–Tilford). */
const sideways = (root: MapPart): MapLayout => {
  const laid = tree<MapPart>()
    .nodeSize([row, 1])
    .separation((one, other) => (one.parent === other.parent ? 1 : 1.3))(hierarchy(root))
  const all = laid.descendants()
  const top = Math.min(...all.map(({ x }) => x))
  const nodes = all.map(({ data, depth, parent, x }): MapNode => {
    const level = depth + 1
    const width = widths[level] ?? 0
    const lines = linesOf(data, width, level)
    const height = heightOf(lines)
    return {
      part: data,
      level,
      parent: parent?.data.id ?? null,
      lines,
      x: columns[level] ?? 0,
      y: margin + x - top + row / 2 - height / 2,
      width,
      height,
    }
  })
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height))
  const deepest = Math.max(...nodes.map(({ level }) => level))
  return {
    nodes,
    threads: joined(nodes, (from, to) => {
      const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
      const [x2, y2] = [to.x, to.y + to.height / 2]
      const middle = (x1 + x2) / 2
      return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
    }),
    width: (columns[deepest] ?? 0) + (widths[deepest] ?? 0) + margin,
    height: bottom + margin,
  }
}

const indent = 22
const gap = 10

/** One below the other and indented, for where there is no room for columns. */
const stacked = (root: MapPart, room: number): MapLayout => {
  const nodes: MapNode[] = []
  let y = margin
  const place = (part: MapPart, level: number, parent: string | null) => {
    const x = margin + (level - 1) * indent
    const width = room - x - margin
    const lines = linesOf(part, width, level)
    const height = heightOf(lines)
    nodes.push({ part, level, parent, lines, x, y, width, height })
    y += height + gap
    for (const child of part.children) place(child, level + 1, part.id)
  }
  place(root, 1, null)
  return {
    nodes,
    threads: joined(nodes, (from, to) => {
      const x = from.x + indent / 2
      const end = to.y + to.height / 2
      return `M${x} ${from.y + from.height}V${end - 8}Q${x} ${end} ${x + 8} ${end}H${to.x}`
    }),
    width: room,
    height: y - gap + margin,
  }
}

const joined = (
  nodes: readonly MapNode[],
  draw: (from: MapNode, to: MapNode) => string,
): MapLayout['threads'] => {
  const byId = new Map(nodes.map((node) => [node.part.id, node]))
  return nodes.flatMap((to) => {
    const from = byId.get(to.parent ?? '')
    if (!from || to.part.kind === 'tray') return []
    return [{ id: to.part.id, path: draw(from, to), from: from.part.kind }]
  })
}

/** Least room for the three columns. */
const roomForColumns = 700

/** Where everything of the map goes in a room of a width: columns where they fit, an indented list elsewhere. */
export const layOutMap = (root: MapPart, room: number): MapLayout =>
  room < roomForColumns ? stacked(root, room) : sideways(root)

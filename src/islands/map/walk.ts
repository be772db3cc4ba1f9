import type { MapNode } from './lay-out-map.ts'

/** Where an arrow key leads from a node: up and down along the plan, left to what it serves, right to what serves it; null for other keys and at the ends. */
export const walk = (nodes: readonly MapNode[], from: string, key: string): string | null => {
  const index = nodes.findIndex(({ part }) => part.id === from)
  const node = nodes[index]
  if (!node) return null
  switch (key) {
    case 'ArrowDown':
      return nodes[index + 1]?.part.id ?? null
    case 'ArrowUp':
      return nodes[index - 1]?.part.id ?? null
    case 'ArrowLeft':
      return node.parent
    case 'ArrowRight':
      return node.part.children[0]?.id ?? null
    case 'Home':
      return nodes[0]?.part.id ?? null
    case 'End':
      return nodes.at(-1)?.part.id ?? null
    default:
      return null
  }
}

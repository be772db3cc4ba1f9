import { shapes, type IconName } from './shapes.ts'

/** One icon of the site in the colour of its text; it says nothing to a screen reader. */
export const Icon = ({ name }: { name: IconName }) => {
  const shape: { stroke?: string; fill?: string } = shapes[name]
  return (
    <svg class="icon" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      {shape.stroke && (
        <path
          d={shape.stroke}
          stroke="currentColor"
          stroke-width="1.9"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
      {shape.fill && <path d={shape.fill} fill="currentColor" />}
    </svg>
  )
}

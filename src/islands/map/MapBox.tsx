import type { MapNode } from './lay-out-map.ts'
import { shapes } from '../icon/shapes.ts'

interface Props {
  node: MapNode
  label: string
  isCurrent: boolean
  onPick: () => void
  onReach: () => void
}

const tones = { objective: 'objective', strategy: 'strategy', tactic: 'tactic', tray: 'loose' }

/** One part of the plan on the map: its level by colour and icon, loose or ended ones dashed, remarks by a mark. */
export const MapBox = ({ node, label, isCurrent, onPick, onReach }: Props) => {
  const { part, lines, x, y, width, height, level } = node
  const { kind, isLoose, isOver, isDone, remarks, severity } = part
  const tone = `var(--${isOver ? 'field' : isLoose ? 'loose' : tones[kind]})`
  const icon: { stroke?: string; fill?: string } =
    shapes[isDone ? 'check' : kind === 'tray' ? 'tactic' : kind]
  const mark = severity === 'error' ? 'bad' : severity === 'warning' ? 'warn' : 'objective'
  return (
    <g
      role="treeitem"
      class="map-box"
      data-part={part.id}
      aria-level={level}
      aria-selected={isCurrent}
      tabindex={isCurrent ? 0 : -1}
      transform={`translate(${x} ${y})`}
      onClick={onPick}
      onFocus={onReach}
    >
      <title>{label}</title>
      <rect
        width={width}
        height={height}
        rx="10"
        fill={isLoose ? 'var(--loose-bg)' : 'var(--card)'}
        stroke={tone}
        stroke-width={level === 1 ? 2.5 : 1.5}
        stroke-dasharray={isLoose || isOver ? '5 4' : undefined}
      />
      <g transform={`translate(9 ${height / 2 - 9}) scale(0.9)`}>
        {icon.stroke && <path d={icon.stroke} fill="none" stroke={tone} stroke-width="2" />}
        {icon.fill && <path d={icon.fill} fill={tone} />}
      </g>
      <text
        x="36"
        y={height / 2 - (lines.length * 18) / 2 + 13.5}
        font-family="var(--text)"
        font-size="14"
        font-weight={level < 3 ? 600 : 400}
        fill={isOver ? 'var(--ink-2)' : 'var(--ink)'}
        text-decoration={isOver ? 'line-through' : undefined}
      >
        {lines.map((line, index) => (
          <tspan key={index} x="36" dy={index === 0 ? 0 : 18}>
            {line}
          </tspan>
        ))}
      </text>
      {severity && (
        <g transform={`translate(${width - 16} 16)`}>
          <circle r="9.5" fill={`var(--${mark})`} />
          <text
            y="4"
            text-anchor="middle"
            font-family="var(--text)"
            font-size="11.5"
            font-weight="700"
            fill="var(--card)"
          >
            {remarks}
          </text>
        </g>
      )}
    </g>
  )
}

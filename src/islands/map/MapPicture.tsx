import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { writeShare, type Finding, type Plan } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { fileSlug } from '../../stores/plan-file.ts'
import { fill, plural } from '../../strings/format.ts'
import { useViews, useWorkbook } from '../workbook/context.ts'
import { layOutMap, type MapNode } from './lay-out-map.ts'
import { MapBox } from './MapBox.tsx'
import { mapParts, type MapPart } from './map-parts.ts'
import { savePng, saveSvg } from '../picture/save-picture.ts'
import { walk } from './walk.ts'

const fields: Record<MapPart['kind'], [part: (id: string) => string, field: string]> = {
  objective: [() => 'objective', 'sentence'],
  strategy: [(id) => id, 'title'],
  tactic: [(id) => id, 'action'],
  tray: [() => 'loose', 'heading'],
}

const open = ({ id, kind }: MapPart) => {
  const [part, field] = fields[kind]
  focusOn(part(id), field)
}

const steps = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2]

interface Props {
  plan: Plan
  /** What the checks say of it. */
  findings: readonly Finding[]
  /** A part that is opened is read, not edited. */
  isReadOnly?: boolean
}

/** The thread of the whole plan as a picture that one can walk, zoom and save; each part opens where the plan is written. */
export const MapPicture = ({ plan, findings, isReadOnly = false }: Props) => {
  const { words, lang, decimal } = useWorkbook()
  const { map: text, parts } = useViews()
  const names = { ...parts, tray: words.tray.heading }
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const [room, setRoom] = useState(0)
  const [zoom, setZoom] = useState(1)
  const [current, setCurrent] = useState('objective')
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom(Math.floor(entry.contentRect.width))
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])

  const root = useMemo(() => mapParts(plan, findings, names), [plan, findings])
  const layout = useMemo(() => (room > 0 ? layOutMap(root, room) : null), [root, room])
  const nodes = layout?.nodes ?? []
  const here = nodes.some(({ part }) => part.id === current) ? current : 'objective'

  const move = (by: -1 | 1) => {
    const next = by > 0 ? steps.find((step) => step > zoom) : steps.findLast((step) => step < zoom)
    if (next !== undefined) setZoom(next)
  }
  const fit = () => {
    if (!layout || !frame.current) return
    const { clientWidth, clientHeight } = frame.current
    setZoom(Math.max(0.1, Math.min(1, clientWidth / layout.width, clientHeight / layout.height)))
  }

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const node = nodes.find(({ part }) => part.id === here)
    if (event.key === '+' || event.key === '-') move(event.key === '+' ? 1 : -1)
    else if (event.key === '0') fit()
    else if (event.key === 'Enter' && node) open(node.part)
    else {
      const next = walk(nodes, here, event.key)
      if (next === null) return
      setCurrent(next)
      svg.current?.querySelector<SVGGElement>(`[data-part="${CSS.escape(next)}"]`)?.focus()
    }
    event.preventDefault()
  }

  const label = ({ part, level }: MapNode) =>
    [
      fill(text.levels[part.kind], { text: part.text }),
      part.isDone ? text.done : part.isOver ? text.over : '',
      level === 3 && part.isLoose ? text.loose : '',
      part.remarks > 0
        ? fill(plural(text.remarks, part.remarks, lang), { count: String(part.remarks) })
        : '',
    ]
      .filter(Boolean)
      .join('. ')

  const { hint, keys } = isReadOnly ? text.reading : text
  const name = fileSlug(plan, text.file)
  return (
    <section class="map" aria-label={text.heading}>
      <div class="map-tools no-print">
        <button type="button" class="button" aria-label={text.zoomOut} onClick={() => move(-1)}>
          −
        </button>
        <output class="map-zoom" aria-label={text.zoom}>
          {writeShare(zoom, decimal, lang)}
        </output>
        <button type="button" class="button" aria-label={text.zoomIn} onClick={() => move(1)}>
          +
        </button>
        <button type="button" class="button" onClick={fit}>
          {text.fit}
        </button>
        <span class="map-save">
          <button
            type="button"
            class="button"
            onClick={() => {
              if (svg.current) saveSvg(svg.current, name)
            }}
          >
            {text.saveSvg}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              if (svg.current)
                void savePng(svg.current, name).then((isSaved) => setFailed(!isSaved))
            }}
          >
            {text.savePng}
          </button>
        </span>
      </div>
      <p class="hint">
        {hint} <span class="for-keys">{keys}</span>
      </p>
      <p role="status">{failed ? text.failed : ''}</p>
      <div class="map-frame" ref={frame}>
        {layout && (
          <svg
            ref={svg}
            role="tree"
            aria-label={text.heading}
            xmlns="http://www.w3.org/2000/svg"
            width={layout.width * zoom}
            height={layout.height * zoom}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            onKeyDown={press}
          >
            <rect width={layout.width} height={layout.height} fill="var(--paper)" />
            {layout.threads.map(({ id, path, from }) => (
              <path
                key={id}
                d={path}
                fill="none"
                stroke={`var(--${from === 'tray' ? 'loose' : from})`}
                stroke-width="2"
                stroke-dasharray={from === 'tray' ? '4 4' : undefined}
              />
            ))}
            {nodes.map((node) => (
              <MapBox
                key={node.part.id}
                node={node}
                label={label(node)}
                isCurrent={node.part.id === here}
                onPick={() => open(node.part)}
                onReach={() => setCurrent(node.part.id)}
              />
            ))}
          </svg>
        )}
      </div>
    </section>
  )
}

import { shapes } from '../islands/icon/shapes.ts'
import { box, type Box } from './box.ts'
import { colour } from './colour.ts'

type Level = 'objective' | 'strategy' | 'tactic'

/** A plan to draw: the name of each level, and the texts of those that have one. */
export interface CardThread {
  levels: Record<Level, string>
  objective?: string
  /** Strategies, each with as many tactics. */
  strategies: { title?: string; tactics: number }[]
  /** Whether a tactic that serves nothing hangs under it. */
  loose: boolean
}

const mark = (level: Level, size: number): Box => {
  const { stroke, fill }: { stroke?: string; fill?: string } = shapes[level]
  const path = (props: Record<string, unknown>): Box => ({ type: 'path', props })
  const line = { stroke: colour(level), strokeWidth: 1.9, fill: 'none' }
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 20 20',
      width: size,
      height: size,
      children: [
        stroke && path({ d: stroke, strokeLinecap: 'round', strokeLinejoin: 'round', ...line }),
        fill && path({ d: fill, fill: colour(level) }),
      ].filter(Boolean),
    },
  }
}

const tag = (level: Level, name: string, size: number): Box =>
  box(
    { alignItems: 'center', gap: 10, color: colour(level), fontSize: size, fontWeight: 600 },
    mark(level, size),
    name,
  )

const node = (level: Level, name: string, text?: string): Box =>
  box(
    {
      flexDirection: 'column',
      gap: 4,
      padding: text ? '12px 20px' : '14px 20px',
      border: `2px solid ${colour('line-2')}`,
      borderLeft: `6px solid ${colour(level)}`,
      borderRadius: 12,
      backgroundColor: colour('card'),
    },
    tag(level, name, text ? 18 : 24),
    text
      ? box(
          { display: 'block', fontSize: 21, fontWeight: 600, lineHeight: 1.25, lineClamp: 2 },
          text,
        )
      : undefined,
  )

const leaf = (name: string, loose = false): Box =>
  box(
    {
      padding: '8px 18px',
      border: `2px ${loose ? 'dashed' : 'solid'} ${colour(loose ? 'loose' : 'line-2')}`,
      borderRadius: 10,
      backgroundColor: colour(loose ? 'loose-bg' : 'card'),
    },
    tag('tactic', name, 20),
  )

/** Parts that hang on a line of their parent's colour; the line ends at the last of them. */
const hang = (level: Level, drop: number, children: Box[]): Box => {
  const line = { position: 'absolute', left: -28, top: 0, backgroundColor: colour(level) }
  return box(
    { flexDirection: 'column', paddingLeft: 52 },
    ...children.map((child, index) =>
      box(
        { flexDirection: 'column', position: 'relative', paddingTop: 14 },
        box({
          ...line,
          width: 4,
          ...(index < children.length - 1 ? { bottom: 0 } : { height: drop }),
        }),
        box({ ...line, width: 28, height: 4, top: drop - 4 }),
        child,
      ),
    ),
  )
}

/** The thread as a picture. */
export const drawThread = ({ levels, objective, strategies, loose }: CardThread): Box =>
  box(
    { flexDirection: 'column' },
    node('objective', levels.objective, objective),
    hang(
      'objective',
      44,
      strategies.map(({ title, tactics }) =>
        box(
          { flexDirection: 'column' },
          node('strategy', levels.strategy, title),
          tactics > 0
            ? hang(
                'strategy',
                38,
                Array.from({ length: tactics }, () => leaf(levels.tactic)),
              )
            : undefined,
        ),
      ),
    ),
    loose ? box({ paddingTop: 20 }, leaf(levels.tactic, true)) : undefined,
  )

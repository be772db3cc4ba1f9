import { useRef, useState } from 'preact/hooks'
import type { Tactic } from '../../plan/index.ts'
import { focusOn } from '../../stores/focus.ts'
import { moveDates } from '../../stores/plan-edits.ts'
import { Icon } from '../icon/Icon.tsx'

interface Props {
  tactic: Tactic
  label: string
  onMoved: (tactic: string) => void
}

type Grip = 'whole' | 'start' | 'due'

const shares: Record<Grip, { start: number; due: number }> = {
  whole: { start: 1, due: 1 },
  start: { start: 1, due: 0 },
  due: { start: 0, due: 1 },
}

/** A tactic's weeks: dragged to move them, at its ends to change one date; arrows do the same by weeks, Shift with them the end alone. */
export const TacticBar = ({ tactic, label, onMoved }: Props) => {
  const drag = useRef<{ grip: Grip; x: number; week: number } | null>(null)
  const [weeks, setWeeks] = useState(0)

  const move = (grip: Grip, by: number) => {
    const { start, due } = shares[grip]
    if (by !== 0 && moveDates(tactic.id, { start: start * by * 7, due: due * by * 7 }))
      onMoved(tactic.id)
  }

  const press = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.button !== 0) return
    const cell = event.currentTarget.closest('table')?.querySelector('thead th + th')
    const grip =
      event.target instanceof HTMLElement ? event.target.getAttribute('data-grip') : undefined
    drag.current = {
      grip: grip === 'start' || grip === 'due' ? grip : 'whole',
      x: event.clientX,
      week: cell?.getBoundingClientRect().width ?? 1,
    }
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  const weeksAt = (event: PointerEvent) =>
    drag.current ? Math.round((event.clientX - drag.current.x) / drag.current.week) : 0

  return (
    <button
      type="button"
      class={`bar ${tactic.state}`}
      data-weeks={weeks === 0 ? undefined : weeks}
      onPointerDown={press}
      onPointerMove={(event) => {
        if (drag.current) setWeeks(weeksAt(event))
      }}
      onPointerUp={(event) => {
        const by = weeksAt(event)
        if (drag.current && by !== 0) move(drag.current.grip, by)
        else if (drag.current) focusOn(tactic.id, 'due')
        drag.current = null
        setWeeks(0)
      }}
      onPointerCancel={() => {
        drag.current = null
        setWeeks(0)
      }}
      onClick={({ detail }) => {
        if (detail === 0) focusOn(tactic.id, 'due')
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
        if (by !== undefined) move(event.shiftKey ? 'due' : 'whole', by)
        else return
        event.preventDefault()
      }}
    >
      <span class="grip" data-grip="start" />
      {tactic.state === 'done' && <Icon name="check" />}
      <span class="visually-hidden">{label}</span>
      {weeks !== 0 && <span aria-hidden="true">{weeks > 0 ? `+${weeks}` : `−${-weeks}`}</span>}
      <span class="grip" data-grip="due" />
    </button>
  )
}

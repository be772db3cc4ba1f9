import Sortable from 'sortablejs'
import { findPart } from '../../plan/edit.ts'
import { placeTactic, shiftStrategy } from '../../stores/move-edits.ts'
import { $plan } from '../../stores/workbook.ts'

/** How long, in ms, a finger rests on a grip before it drags: until then the page scrolls. */
const LONG_PRESS = 250

const items = 'li:not(.adding)'

const partOf = (item: Element) => item.querySelector<HTMLElement>('.node')?.dataset.part ?? ''

const drop = (item: Element, list: HTMLElement, at: number) => {
  const part = partOf(item)
  const plan = $plan.get()
  const found = plan && findPart(plan, part)
  if (found?.kind === 'strategy') shiftStrategy(part, at - found.index)
  else placeTactic(part, list.dataset.list || null, at)
}

/** Changes how high the thread is, and scrolls so that a card stays where it is in the window. */
const keepInPlace = (item: Element, change: () => void) => {
  const before = item.getBoundingClientRect().top
  change()
  scrollBy(0, item.getBoundingClientRect().top - before)
}

const options = (level: 'strategy' | 'tactic', root: HTMLElement): Sortable.Options => {
  let next: Node | null = null
  const showOnly = (item: Element, isOnly: boolean) => {
    if (level === 'strategy')
      keepInPlace(item, () => root.classList.toggle('sorting-strategies', isOnly))
  }
  return {
    group: level,
    handle: `.node.${level} > .grip`,
    draggable: items,
    delay: LONG_PRESS,
    delayOnTouchOnly: true,
    touchStartThreshold: 8,
    forceFallback: true,
    fallbackOnBody: true,
    fallbackTolerance: 4,
    emptyInsertThreshold: 40,
    ghostClass: 'drop-place',
    fallbackClass: 'dragged',
    onChoose: ({ item }) => showOnly(item, true),
    onUnchoose: ({ item }) => showOnly(item, false),
    onStart: ({ item }) => {
      next = item.nextSibling
    },
    onEnd: ({ item, from, to }) => {
      const at = [...to.children].filter((each) => each.matches(items)).indexOf(item)
      // The plan says where cards stand: this one goes back, and moves when it is drawn anew.
      from.insertBefore(item, next)
      drop(item, to, at)
    },
  }
}

let lists: Sortable[] = []

/** Lets the cards in a thread be dragged by their grips, those of every list that is there by now. */
export const makeDraggable = (root: HTMLElement): void => {
  lists = lists.filter((list) => {
    if (!list.el.isConnected) list.destroy()
    return list.el.isConnected
  })
  const make = (list: HTMLElement, level: 'strategy' | 'tactic') => {
    if (!Sortable.get(list)) lists.push(Sortable.create(list, options(level, root)))
  }
  for (const list of root.querySelectorAll<HTMLElement>('[data-list]')) make(list, 'tactic')
  const strategies = root.querySelector<HTMLElement>(':scope > .thread')
  if (strategies) make(strategies, 'strategy')
}

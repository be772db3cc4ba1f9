import { atom } from 'nanostores'

/** Something that just happened and that the person should know of; `undoable` where one step back helps. */
export type Notice =
  | {
      kind:
        | 'removed-tactic'
        | 'removed-strategy'
        | 'fixed'
        | 'moved'
        | 'set-aside'
        | 'checked-in'
        | 'removed-check-in'
        | 'decided'
        | 'grouped'
        | 'added-list'
      undoable: true
    }
  | {
      kind: 'pasted' | 'changed-tactics' | 'moved-tactics' | 'removed-tactics'
      count: number
      undoable: true
    }
  | { kind: 'removed-plan'; plan: string }
  | { kind: 'opened' | 'no-example' }

/** The last notice; it stays until the next one or until it is closed. */
export const $notice = atom<Notice | null>(null)

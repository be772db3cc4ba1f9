import { atom } from 'nanostores'

/** Something that just happened and that the person should know of; `undoable` where one step back helps. */
export type Notice =
  | {
      kind:
        | 'removed-tactic'
        | 'removed-strategy'
        | 'fixed'
        | 'restored'
        | 'moved'
        | 'set-aside'
        | 'checked-in'
        | 'removed-check-in'
        | 'decided'
        | 'closed-quarter'
        | 'reopened-quarter'
        | 'grouped'
        | 'added-list'
      undoable: true
    }
  | {
      kind: 'pasted' | 'imported' | 'changed-tactics' | 'moved-tactics' | 'removed-tactics'
      count: number
      undoable: true
    }
  | {
      kind: 'placed-strategy' | 'placed-loose'
      /** From 1. */
      place: number
      of: number
      undoable: true
    }
  | {
      kind: 'placed'
      /** Its number in the plan, from 1. */
      strategy: number
      place: number
      of: number
      undoable: true
    }
  | { kind: 'removed-plan'; plan: string }
  | {
      kind: 'opened'
      plan: string
      /** Id of the plan that was open before. */
      before: string
      undoable: true
    }
  | {
      kind: 'carried-over' | 'same-plan' | 'no-example' | 'no-plan' | 'not-loaded' | 'no-room'
    }

/** The last notice; it stays until the next one or until it is closed. */
export const $notice = atom<Notice | null>(null)

import { atom } from 'nanostores'

/** The part of the plan being worked on, and the field of it to put the cursor in. */
export interface Focus {
  /** `objective`, the id of a strategy or tactic, or `check-in`. */
  part: string
  /** A field's name, such as `target`. */
  field: string
}

/** What was last asked to be edited: its card opens and its field takes the cursor. */
export const $focus = atom<Focus | null>(null)

/** Opens a part's card at one of its fields. */
export const focusOn = (part: string, field: string): void => $focus.set({ part, field })

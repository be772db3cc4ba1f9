import { desk } from './desk.ts'

export type { StartOptions } from './desk.ts'
export type { BootState, SaveState } from './save-state.ts'

export const {
  $plan,
  $boot,
  $saved,
  $history,
  $otherTab,
  $setAside,
  $conflict,
  startWorkbook,
  edit,
  undo,
  redo,
  dismissConflict,
} = desk

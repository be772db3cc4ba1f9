import { desk } from './desk.ts'

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
  listSnapshots,
  dismissConflict,
} = desk

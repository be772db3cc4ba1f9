import type { versions as spanish } from '../es/versions.ts'

export const versions = {
  heading: 'Earlier versions',
  lead: 'How your plan stood before each change that mattered. Going back can be undone too.',
  close: 'Close',
  reading: 'Looking…',
  none: 'There are no earlier versions of this plan yet.',
  failed: 'This browser doesn’t let earlier versions be kept.',
  before: 'Before: {edit}',
  holds: '{strategies} · {tactics}',
  restore: 'Go back to this one',
  download: 'Download',
} satisfies typeof spanish

import type { Strings } from '../../es.ts'

export const exercise = {
  failed: 'The exercise couldn’t be loaded.',
  retry: 'Try again',
} satisfies Strings['lesson']['exercise']

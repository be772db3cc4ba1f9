import type { Objective } from '../../model.ts'

/** Whether there is no objective yet: neither a sentence nor a target. The other checks of its content then say nothing. */
export const isMissing = ({ sentence, target }: Objective): boolean =>
  sentence.trim() === '' && target === null

import type { Refusal } from '../../stores/open-file.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'

/** Why nothing of a file came in, in a sentence. */
export const sayRefusal = (
  refusal: Refusal,
  { file, planFile }: Strings['opening'],
  { failures }: Strings['files'],
): string => {
  if (refusal.of === 'sheet') return failures[refusal.reason]
  if (refusal.of === 'file') return file[refusal.reason]
  return fill(planFile[refusal.reason], { place: refusal.place })
}

import type { ComponentType } from 'preact'
import '../fields/fields.css'
import './write-yours.css'
import type { PartProps, WrittenPart } from './written-part.ts'
import { YourCheckIn } from './YourCheckIn.tsx'
import { YourLinks } from './YourLinks.tsx'
import { YourList } from './YourList.tsx'
import { YourNote } from './YourNote.tsx'
import { YourObjective } from './YourObjective.tsx'
import { YourStrategy } from './YourStrategy.tsx'
import { YourTactic } from './YourTactic.tsx'

const bodies: { [Part in WrittenPart]: ComponentType<PartProps<Part>> } = {
  list: YourList,
  objective: YourObjective,
  strategy: YourStrategy,
  tactic: YourTactic,
  link: YourLinks,
  'check-in': YourCheckIn,
  note: YourNote,
}

/** What a lesson asks to be written goes into the person's own plan. */
export const WriteYours = <Part extends WrittenPart>(props: PartProps<Part>) => {
  const Body: ComponentType<PartProps<Part>> = bodies[props.part]
  return (
    <div class="write-yours live">
      <Body {...props} />
    </div>
  )
}

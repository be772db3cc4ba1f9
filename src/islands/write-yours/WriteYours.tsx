import type { ComponentType } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { $plan, startWorkbook } from '../../stores/workbook.ts'
import type { BodyProps } from '../exercise/exercise-file.ts'
import { FieldContext } from '../fields/context.ts'
import { useStore } from '../use-store.ts'
import type { PartProps, WrittenFile, WrittenPart } from './written-file.ts'
import { YourCheckIn } from './YourCheckIn.tsx'
import { YourLinks } from './YourLinks.tsx'
import { YourList } from './YourList.tsx'
import { YourNote } from './YourNote.tsx'
import { YourObjective } from './YourObjective.tsx'
import { YourStrategy } from './YourStrategy.tsx'
import { YourTactic } from './YourTactic.tsx'

const bodies: Record<WrittenPart, ComponentType<PartProps>> = {
  list: YourList,
  objective: YourObjective,
  strategy: YourStrategy,
  tactic: YourTactic,
  link: YourLinks,
  'check-in': YourCheckIn,
  note: YourNote,
}

/** What a lesson asks to be written goes into the person's own plan. */
export const WriteYours = ({ file: { lang, words }, ids: [part] }: BodyProps<WrittenFile>) => {
  const [regional] = useState(() => {
    const decimal = regionalDecimal()
    void startWorkbook(undefined, { language: lang, decimal })
    return decimal
  })
  const decimal = useStore($plan)?.decimal ?? regional
  const style = useMemo(() => ({ lang, decimal, words: words.field }), [decimal])
  // The page names one of the parts; its type is lost on the way through the frame of all exercises.
  const Body = bodies[part as WrittenPart]
  return (
    <FieldContext.Provider value={style}>
      <div class="write-yours">
        <Body lang={lang} words={words} />
      </div>
    </FieldContext.Provider>
  )
}

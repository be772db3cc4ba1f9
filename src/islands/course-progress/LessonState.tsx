import { useStore } from '../use-store.ts'
import { useEffect } from 'preact/hooks'
import { $progress, startProgress } from '../../stores/progress.ts'
import { Icon } from '../icon/Icon.tsx'

/** Says that a lesson was read, once the browser's own notes are at hand. */
export const LessonState = ({ id, done }: { id: string; done: string }) => {
  const progress = useStore($progress)
  useEffect(startProgress, [])
  return (
    <span class="lesson-state">
      {progress.lessons[id]?.done && (
        <>
          <Icon name="check" />
          {done}
        </>
      )}
    </span>
  )
}

import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { keepOffline } from '../../stores/offline.ts'
import { markLesson } from '../../stores/progress.ts'

/** What follows a lesson. It is loaded when the end comes into view, and then the lesson counts as read. */
export const LessonEnd = ({ id, children }: { id: string; children?: ComponentChildren }) => {
  useEffect(() => {
    markLesson(id)
    keepOffline()
  }, [id])
  return <div>{children}</div>
}

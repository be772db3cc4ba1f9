import { useStore } from '../use-store.ts'
import { useEffect } from 'preact/hooks'
import { keepOffline } from '../../stores/offline.ts'
import { $progress, startProgress } from '../../stores/progress.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'

interface Props {
  /** The course's lessons in order, extras left out. */
  lessons: { id: string; title: string; address: string }[]
  words: Pick<Strings['lesson'], 'start' | 'next' | 'progress' | 'finished' | 'toWorkbook'>
  workbook: string
}

/** Where to go on: the first lesson not read yet, and how many were. */
export const ContinueCourse = ({ lessons, words, workbook }: Props) => {
  const { lessons: read } = useStore($progress)
  useEffect(startProgress, [])
  useEffect(keepOffline, [])
  const done = lessons.filter(({ id }) => read[id]?.done).length
  const next = lessons.find(({ id }) => !read[id]?.done)
  return (
    <p class="continue">
      {next ? (
        <a class="button primary" href={next.address}>
          {fill(done === 0 ? words.start : words.next, { title: next.title })}
        </a>
      ) : (
        <a class="button primary" href={workbook}>
          {words.toWorkbook}
        </a>
      )}
      <span class="eyebrow">
        {next
          ? fill(words.progress, { done: String(done), total: String(lessons.length) })
          : words.finished}
      </span>
    </p>
  )
}

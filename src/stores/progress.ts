import { atom, type ReadableAtom } from 'nanostores'

export interface Progress {
  /** By lesson id. */
  lessons: Record<string, { done: boolean }>
  /** By exercise item id: how the last answer was. */
  items: Record<string, 'right' | 'missed'>
}

const progress = atom<Progress>({ lessons: {}, items: {} })

export const $progress: ReadableAtom<Progress> = progress

/** Reads what was kept, once. */
export const startProgress = (): void => undefined

/** Notes that a lesson was done (or not). */
export const markLesson = (id: string, done = true): void => {
  const now = progress.get()
  progress.set({ ...now, lessons: { ...now.lessons, [id]: { done } } })
}

/** Notes how an exercise item was answered. */
export const answerItem = (id: string, right: boolean): void => {
  const now = progress.get()
  progress.set({ ...now, items: { ...now.items, [id]: right ? 'right' : 'missed' } })
}

import type { Lesson } from '../course.ts'
import type { SiteLanguage } from '../site.ts'
import { fill } from '../strings/format.ts'
import { strings } from '../strings/strings.ts'

/** A time with that of the game beside it, where there is one. */
export const withGame = (lang: SiteLanguage, minutes: string, game: number): string =>
  game === 0 ? minutes : fill(strings[lang].lesson.withGame, { minutes, game: String(game) })

/** What stands over a lesson's title: its place in the course, and its time. */
export const lessonEyebrow = (lang: SiteLanguage, { entry, position }: Lesson): string => {
  const { extra, position: step } = strings[lang].lesson
  const { minutes, game } = entry.data
  const text = fill(position === null ? extra : step, {
    position: String(position),
    minutes: String(minutes),
  })
  return withGame(lang, text, game)
}

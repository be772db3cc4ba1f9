import { answer } from './es/answer.ts'
import { checkIns } from './es/check-ins.ts'
import { checks } from './es/checks.ts'
import { closing } from './es/closing.ts'
import { compare } from './es/compare.ts'
import { examples } from './es/examples.ts'
import { exporting } from './es/exporting.ts'
import { files } from './es/files.ts'
import { glossary } from './es/glossary.ts'
import { guide } from './es/guide.ts'
import { home } from './es/home.ts'
import { lesson } from './es/lesson.ts'
import { opening } from './es/opening.ts'
import { paste } from './es/paste.ts'
import { privacy } from './es/privacy.ts'
import { print } from './es/print.ts'
import { review } from './es/review.ts'
import { search } from './es/search.ts'
import { share } from './es/share.ts'
import { shared } from './es/shared.ts'
import { site } from './es/site.ts'
import { views } from './es/views.ts'
import { workbook } from './es/workbook.ts'

/** Every word of the interface in Spanish: the source of truth for the shape of the other language. */
export const es = {
  answer,
  site,
  home,
  guide,
  lesson,
  examples,
  glossary,
  workbook,
  paste,
  closing,
  compare,
  print,
  files,
  exporting,
  opening,
  privacy,
  review,
  search,
  share,
  shared,
  checkIns,
  checks,
  views,
}

export type Strings = typeof es

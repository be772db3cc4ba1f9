import { answer } from './en/answer.ts'
import { checkIns } from './en/check-ins.ts'
import { checks } from './en/checks.ts'
import { closing } from './en/closing.ts'
import { compare } from './en/compare.ts'
import { examples } from './en/examples.ts'
import { exporting } from './en/exporting.ts'
import { files } from './en/files.ts'
import { glossary } from './en/glossary.ts'
import { guide } from './en/guide.ts'
import { home } from './en/home.ts'
import { lesson } from './en/lesson.ts'
import { opening } from './en/opening.ts'
import { paste } from './en/paste.ts'
import { privacy } from './en/privacy.ts'
import { print } from './en/print.ts'
import { review } from './en/review.ts'
import { search } from './en/search.ts'
import { share } from './en/share.ts'
import { shared } from './en/shared.ts'
import { site } from './en/site.ts'
import { views } from './en/views.ts'
import { workbook } from './en/workbook.ts'
import type { Strings } from './es.ts'

/** Every word of the interface in English. */
export const en = {
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
} satisfies Strings

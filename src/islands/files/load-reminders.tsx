import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import { loadStyled } from '../load-styled.ts'
import { CheckInWay } from './CheckInWay.tsx'
import filesStyle from './files.css?url'
import { exportWordsOf } from './export-words.ts'

/** Fetches the weekly check-ins as a calendar file, which the export has too, with its words in one language. */
export const loadReminders = async (lang: SiteLanguage) => {
  const words = await loadStyled(filesStyle, exportWordsOf[lang])
  return { Reminders: (props: { plan: Plan }) => <CheckInWay {...props} {...words} /> }
}

import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import calendarStyle from '../calendar/calendar.css?url'
import checkInsStyle from '../check-ins/check-ins.css?url'
import { loadStyled } from '../load-styled.ts'
import mapStyle from '../map/map.css?url'
import tableStyle from '../table/table.css?url'
import trackStyle from '../track/track.css?url'
import { withWords, type LoadedView, type View } from './loaded-view.ts'

/** A way to look at the plan besides the thread of cards. */
export type OtherView = Exclude<keyof Strings['views']['names'], 'plan'>

const views: Record<OtherView, () => Promise<View>> = {
  map: () => loadStyled(mapStyle, async () => (await import('../map/PlanMap.tsx')).PlanMap),
  calendar: () =>
    loadStyled(
      calendarStyle,
      async () => (await import('../calendar/PlanCalendar.tsx')).PlanCalendar,
    ),
  table: () =>
    loadStyled(tableStyle, async () => (await import('../table/PlanTable.tsx')).PlanTable),
  track: () =>
    loadStyled(trackStyle, () =>
      loadStyled(checkInsStyle, async () => (await import('../track/PlanTrack.tsx')).PlanTrack),
    ),
}

/** Fetches a view, its style and its words in one language; rejects where one can't be had. */
export const loadView = (view: OtherView, lang: SiteLanguage): Promise<LoadedView> =>
  withWords(views[view](), lang)

import type { SiteLanguage } from '../../site.ts'
import { loadStyled } from '../load-styled.ts'
import mapStyle from '../map/map.css?url'
import trackStyle from '../track/track.css?url'
import { withWords, type LoadedView, type View } from '../workbook/loaded-view.ts'

/** A way to look at a shared plan besides its thread. */
export type ReadView = 'map' | 'track'

const views: Record<ReadView, () => Promise<View>> = {
  map: () => loadStyled(mapStyle, async () => (await import('../map/ReadMap.tsx')).ReadMap),
  track: () =>
    loadStyled(trackStyle, async () => (await import('../track/ReadTrack.tsx')).ReadTrack),
}

/** Fetches a view that only reads, its style and its words in one language; rejects where one can't be had. */
export const loadReadView = (view: ReadView, lang: SiteLanguage): Promise<LoadedView> =>
  withWords(views[view](), lang)

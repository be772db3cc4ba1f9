import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { rounded } from './figures.mjs'
import { makeLessons } from './lessons.mjs'
import { installPeers, layOut, sites } from './sites.mjs'
import { weigh } from './weight.mjs'

/** Builds each site with so many lessons, one after the other; what each build took, and what a lesson weighs. */
export const benchPeers = async (counts) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    await installPeers(folder)
    const builds = []
    const weights = []
    for (const site of Object.keys(sites)) {
      const place = join(folder, site)
      const own = []
      for (const count of counts) {
        await layOut(site, place, await makeLessons(count))
        // The pictures of shared links are drawn before, once, as `npm run cards` does.
        if (sites[site].hasCards) await build(place, { KEEP_CARDS: 'yes' })
        own.push({ site, lessons: count, ...(await build(place)) })
        if (count === counts[0])
          weights.push({
            site,
            ...(await weigh(join(place, 'dist'), sites[site].page('leccion-1'))),
          })
      }
      const [least, most] = [own[0], own.at(-1)]
      builds.push(...own)
      const more = most.lessons - least.lessons
      if (more > 0)
        builds.push({
          site,
          lessons: 'each more',
          seconds: rounded((most.seconds - least.seconds) / more, 4),
          cpu: rounded((most.cpu - least.cpu) / more, 4),
          memory: rounded((most.memory - least.memory) / more, 2),
        })
    }
    return { builds, weights }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

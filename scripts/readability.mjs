// `npm run readability`: how easy each lesson reads, INFLESZ in Spanish and Flesch in English, how many
// words it has and how many minutes it takes. Fails when a lesson is under 60.
import { readFile, readdir } from 'node:fs/promises'
import { countProse, readingEase } from './reading/ease.ts'
import { gameMinutesOf, minutesOf } from './reading/minutes.ts'
import { proseOf } from './reading/prose.ts'

const least = 60
const scales = { es: 'INFLESZ', en: 'Flesch' }

const rows = []
for (const [language, scale] of Object.entries(scales)) {
  const folder = `content/lessons/${language}`
  for (const file of (await readdir(folder)).sort()) {
    const mdx = await readFile(`${folder}/${file}`, 'utf8')
    const counts = countProse(proseOf(mdx), language)
    const ease = readingEase(counts, language)
    rows.push({
      lesson: `${language}/${file.replace('.mdx', '')}`,
      scale,
      ease: Number(ease.toFixed(1)),
      'words of prose': counts.words,
      minutes: Number(minutesOf(mdx, language).toFixed(1)),
      'with its game': Number((minutesOf(mdx, language) + gameMinutesOf(mdx, language)).toFixed(1)),
      'words a sentence': Number((counts.words / counts.sentences).toFixed(1)),
      'syllables a word': Number((counts.syllables / counts.words).toFixed(2)),
    })
  }
}

console.table(rows)
const hard = rows.filter(({ ease }) => !(ease >= least))
for (const { lesson, scale, ease } of hard) console.error(`${lesson}: ${scale} ${ease} < ${least}`)
process.exit(hard.length > 0 ? 1 : 0)

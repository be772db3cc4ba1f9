import type { APIRoute, GetStaticPaths } from 'astro'
import { getEntry } from 'astro:content'
import type { GameFile } from '../../islands/simulator/game-file.ts'
import { languages, type SiteLanguage } from '../../site.ts'
import { strings } from '../../strings/strings.ts'

export const getStaticPaths: GetStaticPaths = () =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))

/** The quarter to play, with its words: too much for the lesson's page, so it is fetched at the start. */
export const GET: APIRoute<{ lang: SiteLanguage }> = async ({ props: { lang } }) => {
  const entry = await getEntry(`simulator-${lang}`, 'quarter')
  if (!entry) throw new Error(`The game is missing in ${lang}`)
  const file: GameFile = { lang, game: entry.data, words: strings[lang].lesson.simulator.play }
  return Response.json(file)
}

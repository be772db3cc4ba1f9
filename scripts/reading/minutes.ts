import { toString } from 'mdast-util-to-string'
import { countProse } from './ease.ts'
import { parseLesson, type Node } from './prose.ts'

type Language = 'es' | 'en'

/**
 * Words a minute of silent reading by adults: M. Brysbaert, "How many words do we read per minute?",
 * Journal of Memory and Language 109, 2019 (Spanish 278, English 238).
 */
const pace = { es: 278, en: 238 }

/** Seconds that an exercise takes; of those with items, each of them: its own words are read in that time. */
const seconds: Record<string, { each: number; list?: 'items' }> = {
  Sorting: { each: 8, list: 'items' },
  Rewriting: { each: 30, list: 'items' },
  ThreadBuilder: { each: 64 },
  Coverage: { each: 60 },
}

/** Seconds to fill in the box that asks for a part of one's own plan, on a phone. */
const writing: Record<string, number> = {
  list: 45,
  objective: 60,
  strategy: 75,
  tactic: 75,
  link: 45,
  'check-in': 25,
  note: 45,
}

/** Words that a game of the simulator shows from its start to its close, each read once, and its decisions. */
const game = { words: 1440, decisions: 9, secondsEach: 5 }

const attributesOf = ({ attributes = [] }: Node) =>
  attributes.map(({ name = '', value }) => ({
    name,
    text: typeof value === 'string' ? value : (value?.value ?? ''),
  }))

/** What an attribute says to the reader: all of a text, and of a list or a table the texts in quotes. */
const said = (text: string) =>
  /^\s*[[{]/.test(text) ? [...text.matchAll(/'([^']*)'/g)].map(([, words = '']) => words) : [text]

const isExercise = (name: string) => name in seconds || name === 'WriteYours'

const blocks = ['paragraph', 'heading', 'tableCell']

const textsIn = (node: Node): string[] => {
  if (blocks.includes(node.type)) return [toString(node)]
  const own =
    node.name && !isExercise(node.name)
      ? attributesOf(node).filter(({ name }) => !['id', 'kind', 'part', 'unit'].includes(name))
      : []
  return [
    ...own.flatMap(({ text }) => said(text)),
    ...(node.type === 'mdxJsxFlowElement' && node.children?.every(({ type }) => type === 'text')
      ? [toString(node)]
      : (node.children ?? []).flatMap(textsIn)),
  ]
}

const secondsOf = (node: Node): number => {
  const attribute = (wanted?: string) =>
    attributesOf(node).find(({ name }) => name === wanted)?.text
  if (node.name === 'WriteYours') return writing[attribute('part') ?? ''] ?? 0
  const time = seconds[node.name ?? '']
  return time ? time.each * (attribute(time.list)?.match(/\w+/g)?.length ?? 1) : 0
}

const exercises = (node: Node): number => {
  const own = secondsOf(node)
  return (node.children ?? []).reduce((sum, child) => sum + exercises(child), own)
}

/** Minutes that the game of a lesson takes, 0 where it has none; not rounded. */
export const gameMinutesOf = (mdx: string, language: Language): number =>
  mdx.includes('<Simulator ')
    ? game.words / pace[language] + (game.decisions * game.secondsEach) / 60
    : 0

/**
 * Minutes that a lesson takes, read whole with every exercise done once; not rounded. The simulator is a game of
 * its own (`gameMinutesOf`), which one may leave for another day.
 */
export const minutesOf = (mdx: string, language: Language): number => {
  const root = parseLesson(mdx)
  const [, lead = ''] = /^lead: (.*)$/m.exec(mdx) ?? []
  const { words } = countProse([lead, ...textsIn(root)], language)
  return words / pace[language] + exercises(root) / 60
}

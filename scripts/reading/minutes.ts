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
  Rewriting: { each: 25, list: 'items' },
  ThreadBuilder: { each: 45 },
  Coverage: { each: 60 },
  WriteYours: { each: 40 },
}

const attributesOf = ({ attributes = [] }: Node) =>
  attributes.map(({ name = '', value }) => ({
    name,
    text: typeof value === 'string' ? value : (value?.value ?? ''),
  }))

/** What an attribute says to the reader: all of a text, and of a list or a table the texts in quotes. */
const said = (text: string) =>
  /^\s*[[{]/.test(text) ? [...text.matchAll(/'([^']*)'/g)].map(([, words = '']) => words) : [text]

const blocks = ['paragraph', 'heading', 'tableCell']

const textsIn = (node: Node): string[] => {
  if (blocks.includes(node.type)) return [toString(node)]
  const own =
    node.name && !(node.name in seconds)
      ? attributesOf(node).filter(({ name }) => !['id', 'kind', 'part', 'unit'].includes(name))
      : []
  return [
    ...own.flatMap(({ text }) => said(text)),
    ...(node.type === 'mdxJsxFlowElement' && node.children?.every(({ type }) => type === 'text')
      ? [toString(node)]
      : (node.children ?? []).flatMap(textsIn)),
  ]
}

const exercises = (node: Node): number => {
  const time = seconds[node.name ?? '']
  const items = attributesOf(node)
    .find(({ name }) => name === time?.list)
    ?.text.match(/\w+/g)
  const own = time ? time.each * (items?.length ?? 1) : 0
  return (node.children ?? []).reduce((sum, child) => sum + exercises(child), own)
}

/**
 * Minutes that a lesson takes, read whole with every exercise done once; not rounded. The simulator is a game of
 * its own, whose time the lesson says beside it.
 */
export const minutesOf = (mdx: string, language: Language): number => {
  const root = parseLesson(mdx)
  const [, lead = ''] = /^lead: (.*)$/m.exec(mdx) ?? []
  const { words } = countProse([lead, ...textsIn(root)], language)
  return words / pace[language] + exercises(root) / 60
}

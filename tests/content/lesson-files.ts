import { readdirSync, readFileSync } from 'node:fs'
import { parseLesson, type Node } from '../../scripts/reading/prose.ts'

export type Language = 'es' | 'en'
export const languages: readonly Language[] = ['es', 'en']

/** A component as a lesson uses it: its attributes as they are written. */
interface Component {
  name: string
  attributes: Record<string, string>
}

/** A lesson as it stands in its file. */
interface LessonFile {
  id: string
  /** Beside the course rather than a step of it. */
  extra: boolean
  /** The statements of the method that it says it teaches. */
  teaches: string[]
  /** All but its frontmatter. */
  text: string
  /** Its components in the order of the page. */
  components: Component[]
}

const componentsIn = (node: Node): Component[] => {
  const inside = (node.children ?? []).flatMap(componentsIn)
  if (!node.name) return inside
  const attributes = (node.attributes ?? []).map(({ name = '', value }) => [
    name,
    typeof value === 'string' ? value : (value?.value ?? ''),
  ])
  const own = {
    name: node.name,
    attributes: Object.fromEntries(attributes) as Component['attributes'],
  }
  return [own, ...inside]
}

const toLesson = (text: string): LessonFile => {
  const [whole = '', frontmatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  const [, list = ''] = /^teaches:\n((?: +- .*\n?)*)/m.exec(frontmatter) ?? []
  return {
    id: /^id: (.*)$/m.exec(frontmatter)?.[1] ?? '',
    extra: /^extra: true$/m.test(frontmatter),
    teaches: list.match(/[a-z-]{2,}/g) ?? [],
    text: text.slice(whole.length),
    components: componentsIn(parseLesson(text)),
  }
}

/** The lessons of a language in the course's order. */
export const lessonFiles = (language: Language): LessonFile[] => {
  const folder = new URL(`../../content/lessons/${language}/`, import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((name) => toLesson(readFileSync(new URL(name, folder), 'utf8')))
}

/** The values that a lesson's components of a name have in an attribute. */
export const attributesOf = (lesson: LessonFile, name: string, attribute: string): string[] =>
  lesson.components
    .filter((component) => component.name === name)
    .map(({ attributes }) => attributes[attribute] ?? '')

/** The items of a bank that a lesson's components of a name show. */
export const itemsOf = (lesson: LessonFile, name: string): string[] =>
  attributesOf(lesson, name, 'items').flatMap((items) => items.match(/\w+/g) ?? [])

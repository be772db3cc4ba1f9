import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'

/** A part of a lesson, as the parser names it; a component has a name and attributes. */
export interface Node {
  type: string
  value?: string
  children?: Node[]
  name?: string | null
  attributes?: { name?: string; value?: string | { value: string } | null }[]
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

const holdsProse = ['root', 'list', 'listItem', 'blockquote']

export const parseLesson = (mdx: string): Node => parser.parse(mdx)

/** A paragraph with no word of its own: MDX makes a block of a component that stands alone in a line. */
const isOnlyComponents = ({ children = [] }: Node): boolean =>
  children.every(
    ({ type, value }) => type === 'mdxJsxTextElement' || (type === 'text' && value?.trim() === ''),
  )

const paragraphsOf = (node: Node): Node[] => {
  if (node.type === 'paragraph') return isOnlyComponents(node) ? [] : [node]
  return holdsProse.includes(node.type) ? (node.children ?? []).flatMap(paragraphsOf) : []
}

/**
 * The paragraphs and list items of a lesson as plain text, one each. Headings, tables, widgets and
 * frontmatter are left out; of a component inside a sentence the words stay.
 */
export const proseOf = (mdx: string): string[] =>
  paragraphsOf(parseLesson(mdx)).map((paragraph) => toString(paragraph).replace(/\s+/g, ' '))

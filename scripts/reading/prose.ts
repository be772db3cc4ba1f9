import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'

interface Node {
  type: string
  value?: string
  children?: Node[]
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

const holdsProse = ['root', 'list', 'listItem', 'blockquote']

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
  paragraphsOf(parser.parse(mdx)).map((paragraph) => toString(paragraph).replace(/\s+/g, ' '))

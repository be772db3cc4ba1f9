import { glob, readFile } from 'node:fs/promises'

const WORDS = 900

const wordsIn = (text) => text.split(/\s+/).length

/** The paragraphs of the course that hold nothing but text. */
const paragraphs = async () => {
  const folder = new URL('../../content/lessons/es/', import.meta.url)
  const files = await Array.fromAsync(glob('*.mdx', { cwd: folder }))
  const texts = await Promise.all(
    files.sort().map((file) => readFile(new URL(file, folder), 'utf8')),
  )
  return texts
    .flatMap((text) => text.replace(/^---[\s\S]*?\n---\n/, '').split(/\n{2,}/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => /^[\p{L}¿“*-]/u.test(paragraph) && !/[<>{}|]|:::/.test(paragraph))
}

const body = (all, number) => {
  const taken = []
  for (let at = number * 7; wordsIn(taken.join(' ')) < WORDS; at++) {
    if (taken.length % 6 === 0) taken.push(`## Parte ${taken.length / 6 + 1} de ${number}`)
    taken.push(all[at % all.length])
  }
  return taken.join('\n\n')
}

/** So many lessons of 900 words of the course, with a name, a title and a description each. */
export const makeLessons = async (count) => {
  const all = await paragraphs()
  return Array.from({ length: count }, (_none, index) => ({
    slug: `leccion-${index + 1}`,
    title: `Lección ${index + 1}`,
    description: `La lección ${index + 1} de las que se hacen para medir cuánto tarda y cuánto pesa cada una de ellas en cada sitio.`,
    text: body(all, index + 1),
  }))
}

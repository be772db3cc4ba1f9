import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { rules } from '../../src/plan/index.ts'

const lessons = new URL('../../content/lessons/', import.meta.url)

/** The heading ids of each lesson of a language, by lesson id. */
const headingsIn = (language: string) => {
  const folder = new URL(`${language}/`, lessons)
  return new Map(
    readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .map((text) => [
        /^id: (\S+)$/m.exec(text)?.[1],
        [...text.matchAll(/<Heading id="([^"]+)"/g)].map(([, id]) => id),
      ]),
  )
}

for (const language of ['es', 'en'])
  test(`every check points at a heading that is there, in ${language}`, () => {
    const headings = headingsIn(language)
    for (const { id, anchor } of rules) {
      const [lesson, heading] = anchor.split('#')
      assert.ok(headings.get(lesson)?.includes(heading), `${id}: ${anchor}`)
    }
  })

for (const language of ['es', 'en'])
  test(`every check turns on a term that the glossary has, in ${language}`, () => {
    for (const { id, term } of rules) {
      const entry = new URL(`../../content/glossary/${language}/${term}.md`, import.meta.url)
      assert.ok(existsSync(entry), `${id}: ${term}`)
    }
  })

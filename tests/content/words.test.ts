import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { allowed, chosenWords } from './chosen-words.ts'
import { languages, type Language } from './lesson-files.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => folder + name)
    .filter((path) => /\.\w+$/.test(path))

/** What names a part of a page or a field, which readers do not see. */
const names = [
  /\b(?:id|part|items)=(?:"[^"]*"|\{[^}]*\})/g,
  /^(?:id|related): .*$/gm,
  /^import .*$/gm,
  /^ *(?:- )?['"]?[\w-]+['"]?: /gm,
  /\{\w+\}/g,
]

const textOf = (path: string) =>
  names.reduce((text, name) => text.replace(name, ' '), read(path)).replace(/\s+/g, ' ')

/** Every file with words for readers in a language. */
const texts = (language: Language) =>
  ['lessons', 'glossary', 'exercises']
    .flatMap((kind) => filesIn(`content/${kind}/${language}/`))
    .concat(filesIn('content/examples/').filter((path) => path.endsWith(`.${language}.json`)))
    .concat(filesIn(`src/strings/${language}/`))
    .map((path) => ({ path, text: textOf(path) }))

const mayStand = (path: string, found: string) =>
  allowed.some(({ file, word }) => file.test(path) && word.test(found))

for (const language of languages) {
  const all = texts(language)
  const choices = Object.entries(chosenWords).map(([id, choice]) => ({ id, ...choice[language] }))

  for (const { id, word, not } of choices)
    test(`“${word}” has no other name, in ${language}`, () => {
      assert.ok(all.some(({ text }) => text.includes(word)))
      const others = all.flatMap(({ path, text }) =>
        (text.match(new RegExp(not, 'gi')) ?? [])
          .filter((found) => !mayStand(path, found))
          .map((found) => `${path}: ${found}`),
      )
      assert.deepEqual(others, [], id)
    })

  test(`the glossary has each chosen word for its term, in ${language}`, () => {
    for (const { id, word } of choices) {
      const [, term = ''] =
        /^term: (.*)$/m.exec(read(`content/glossary/${language}/${id}.md`)) ?? []
      assert.equal(term.toLowerCase(), word)
    }
  })

  test(`the guide lists each chosen word, in ${language}`, () => {
    const guide = read('CONTRIBUTING.md')
    for (const { word } of choices) assert.match(guide, new RegExp(`\\| +${word} +\\|`))
  })
}

test('a word that was not chosen stands where it is allowed, or the leave for it goes', () => {
  const all = languages.flatMap(texts)
  for (const { file, word } of allowed)
    assert.ok(
      all.some(({ path, text }) => file.test(path) && word.test(text)),
      String(file),
    )
})

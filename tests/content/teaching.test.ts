import assert from 'node:assert/strict'
import test from 'node:test'
import { languages, lessonFiles } from './lesson-files.ts'
import { methodStatements } from './method-statements.ts'

const statements = Object.entries(methodStatements)

for (const language of languages) {
  const lessons = lessonFiles(language)
  const teaching = (statement: string) =>
    lessons.filter(({ teaches }) => teaches.includes(statement))

  test(`every statement of the method is taught by a step of the course, in ${language}`, (t) => {
    for (const [id, { says }] of statements) {
      const taught = teaching(id)
      t.diagnostic(`${says} ${taught.map((lesson) => lesson.id).join(', ')}`)
      assert.ok(
        taught.some(({ extra }) => !extra),
        id,
      )
    }
  })

  test(`a lesson that teaches a statement has the words for it, in ${language}`, () => {
    for (const [id, { sign }] of statements)
      assert.ok(
        teaching(id).some(({ text }) => sign[language].test(text)),
        id,
      )
  })

  test(`every lesson teaches statements of the method, each named once, in ${language}`, () => {
    for (const { id, teaches } of lessons) {
      assert.ok(teaches.length > 0, id)
      assert.deepEqual([...new Set(teaches)], teaches, id)
      for (const statement of teaches)
        assert.ok(Object.hasOwn(methodStatements, statement), `${id}: ${statement}`)
    }
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserEnvironment } from '../../src/stores/browser-environment.ts'
import { failureOf, graver } from '../../src/stores/storage/failure.ts'
import { readLocal, writeText } from '../../src/stores/storage/local-text.ts'

const environment = browserEnvironment()

const never = () => {
  throw new Error('called')
}

test('where there is no browser, storage is forbidden and nothing else throws', async () => {
  assert.equal(readLocal(environment.local, 'key'), undefined)
  assert.equal(writeText(environment.local, 'key', 'text'), 'forbidden')
  assert.equal(await environment.strict.put('key', 'text').catch(failureOf), 'forbidden')
  assert.equal(await environment.persist(), false)
  environment.onHide(never)
  environment.onShow(never)
  environment.onLocalChange(never)
})

test('ids are ten letters and digits, and dates are plain', () => {
  assert.match(environment.newId(), /^[a-z0-9]{10}$/)
  assert.notEqual(environment.newId(), environment.newId())
  assert.match(environment.today(), /^\d{4}-\d{2}-\d{2}$/)
})

test('a job that is called off does not run', async () => {
  environment.later(1, never)()
  await new Promise<void>((resolve) => {
    environment.later(2, resolve)
  })
})

test('what storage throws is told as full, forbidden or failed', () => {
  const named = (name: string) => failureOf(new DOMException('', name))
  assert.equal(named('QuotaExceededError'), 'full')
  assert.equal(named('SecurityError'), 'forbidden')
  assert.equal(named('UnknownError'), 'failed')
  assert.equal(failureOf('odd'), 'failed')
  assert.equal(graver('failed', 'full'), 'full')
  assert.equal(graver('failed', 'forbidden'), 'forbidden')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBackup, restoreBackup, weighBackup, writeBackup } from '../../src/stores/backup.ts'
import { findPlan, $plans, createPlan } from '../../src/stores/library.ts'
import { openFile } from '../../src/stores/open-file.ts'
import { aPlan } from '../fixtures/builders.ts'
import { begin } from './one-page.ts'

const fatesOf = (text: string) => {
  const backup = readBackup(JSON.parse(text))
  assert.ok(backup)
  return weighBackup(backup).map(({ plan, fate }) => `${plan.title}: ${fate}`)
}

test('a backup holds every plan, and brings back what is missing, what differs beside it, and nothing twice', async () => {
  begin(aPlan({ id: 'first', title: 'one' }))
  createPlan(aPlan({ id: 'second', title: 'two' }))
  const text = writeBackup()
  assert.deepEqual(
    fatesOf(text).filter((fate) => !fate.endsWith('same')),
    [],
  )

  const changed = text.replace('"two"', '"two, elsewhere"').replaceAll('"first"', '"third"')
  const file = new File([changed], 'kmora.json')
  const opening = await openFile({ files: [file], how: 'picked' })
  assert.ok(opening.kind === 'backup')
  const before = $plans.get().length
  restoreBackup(weighBackup(opening.backup))
  const titles = $plans.get().map(({ title }) => title)
  assert.equal($plans.get().length, before + 2)
  assert.ok(titles.includes('two') && titles.includes('two, elsewhere'))
  assert.equal(findPlan('third')?.title, 'one')
})

test('damaged plans of a backup are counted, and the others come in', () => {
  const text = JSON.stringify({
    format: 'kmora-backup',
    version: 1,
    plans: [aPlan({ id: 'whole' }), { id: 'torn' }, null, 'x'],
  })
  const backup = readBackup(JSON.parse(text))
  assert.equal(backup?.damaged, 3)
  assert.deepEqual(
    backup.plans.map(({ id }) => id),
    ['whole'],
  )
})

test('what is no backup is left to be read as something else', () => {
  for (const value of [
    null,
    [],
    {},
    'x',
    3,
    { format: 'kmora-backup' },
    { format: 'kmora-plan', plans: [] },
  ])
    assert.equal(readBackup(value), null)
})

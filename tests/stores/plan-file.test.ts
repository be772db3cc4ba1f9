import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { PLAN_VERSION, type Plan } from '../../src/plan/index.ts'
import { $plans } from '../../src/stores/library.ts'
import { $notice } from '../../src/stores/notice.ts'
import { downloadPlan, openPlanFile, takeIn, type FileFailure } from '../../src/stores/plan-file.ts'
import { changePlan } from '../../src/stores/plan-edits.ts'
import { $plan } from '../../src/stores/workbook.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { begin, opened } from './one-page.ts'

const plan = aPlan({ id: 'file' })
const text = JSON.stringify(plan)
const asFile = (content: BlobPart) => new Blob([content], { type: 'application/json' })

/** A file with this content is refused for this reason, and nothing changes. */
const refuses = async (content: BlobPart, reason: FileFailure, place = '') => {
  const before = begin(aPlan({ id: 'mine' }))
  $notice.set(null)
  const plans = $plans.get()
  const said = typeof content === 'string' ? content.slice(0, 60) : 'bytes'
  assert.deepEqual(await openPlanFile(asFile(content)), { ok: false, reason, place }, said)
  assert.equal(opened(), before)
  assert.equal($plans.get(), plans)
  assert.equal($notice.get(), null)
}

/** The plan with something in it that does not belong there. */
const spoilt = (change: (plan: Record<string, unknown>) => void) => {
  const value = JSON.parse(text) as Record<string, unknown>
  change(value)
  return JSON.stringify(value)
}

test('the first plan of a library that is opened from a file needs no notice', async () => {
  assert.equal($plan.get(), null)
  assert.deepEqual(await openPlanFile(asFile(text)), { ok: true })
  assert.equal(opened().id, 'file')
  assert.equal($notice.get(), null)
})

test('a plan from a file is opened beside the one that was open, and that is told', async () => {
  const mine = begin(aPlan({ id: 'mine', title: 'La mía' }))
  assert.deepEqual(await openPlanFile(asFile(text.replace('La Espiga', 'La Miga'))), { ok: true })
  assert.equal(opened().title, 'Panadería La Miga')
  assert.deepEqual($notice.get(), { kind: 'opened' })
  assert.ok($plans.get().some(({ id, title }) => id === mine.id && title === 'La mía'))
})

test('a plan of an id that is there already stays beside that one', async () => {
  const first = begin(aPlan({ id: 'twice', title: 'Primera' }))
  await openPlanFile(asFile(JSON.stringify({ ...first, title: 'Segunda' })))
  assert.equal(opened().title, 'Segunda')
  assert.notEqual(opened().id, first.id)
  assert.equal($plans.get().find(({ id }) => id === first.id)?.title, 'Primera')
  takeIn({ ...first, title: 'Tercera' })
  assert.equal(opened().title, 'Tercera')
  assert.equal($plans.get().find(({ id }) => id === first.id)?.title, 'Primera')
})

test('the file of the very plan that is open makes no second one of it', async () => {
  const mine = begin(aPlan({ id: 'same' }))
  const count = $plans.get().length
  assert.deepEqual(await openPlanFile(asFile(JSON.stringify(mine, null, 2))), { ok: true })
  assert.equal(opened().id, mine.id)
  assert.equal($plans.get().length, count)
  changePlan({ title: 'Cambiada' })
  await openPlanFile(asFile(JSON.stringify(mine)))
  assert.equal($plans.get().length, count + 1)
})

test('a file may begin with a byte order mark, leave fields out and be laid out in any way', async () => {
  const { format, version, id, language, decimal, created, updated } = aPlan({ id: 'short' })
  const short = { format, version, id, language, decimal, created, updated, objective: {} }
  assert.deepEqual(await openPlanFile(asFile(`\uFEFF\n${JSON.stringify(short, null, 8)}\n`)), {
    ok: true,
  })
  assert.deepEqual(opened().strategies, [])
})

test('what is no plan at all is told as such', async () => {
  for (const content of [
    '',
    ' ',
    'Facturar USD 120.000',
    text.slice(0, -1),
    text.slice(1),
    `${text}${text}`,
    '['.repeat(100_000),
    'null',
    '42',
    '"plan"',
    '[]',
    `[${text}]`,
    '{}',
    '{"format":"otro","version":1}',
    '{"__proto__":{"format":"kmora-plan"}}',
    spoilt((value) => delete value.format),
  ])
    await refuses(content, 'not-json')
  await refuses(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0]), 'not-json')
  await refuses(Uint8Array.from(Buffer.from(text, 'utf16le')), 'not-json')
})

test('a damaged plan is told with the first place that is at fault', async () => {
  const strategies = [aStrategy({ tactics: [aTactic({ id: 'same' }), aTactic({ id: 'same' })] })]
  await refuses(
    spoilt((value) => (value.objective = { target: '120' })),
    'invalid',
    'objective.target',
  )
  await refuses(
    spoilt((value) => (value.strategies = [{ id: 's1', tactics: [{ id: 't1', due: 'pronto' }] }])),
    'invalid',
    'strategies.0.tactics.0.due',
  )
  await refuses(
    spoilt((value) => (value.language = 'fr')),
    'invalid',
    'language',
  )
  await refuses(
    spoilt((value) => (value.version = 'uno')),
    'invalid',
    'version',
  )
  await refuses(
    spoilt((value) => delete value.objective),
    'invalid',
    'objective',
  )
  await refuses(
    spoilt((value) => (value.strategies = strategies)),
    'invalid',
    'plan',
  )
  await refuses(
    spoilt((value) => (value.html = '<b>')),
    'invalid',
    'plan',
  )
})

test('the plan of a newer version is told as such, whatever else it holds', async () => {
  await refuses(
    spoilt((value) => {
      value.version = PLAN_VERSION + 1
      value.moods = ['good']
    }),
    'newer-version',
    'version',
  )
})

test('a file larger than any plan is not even read', async () => {
  const before = begin(aPlan({ id: 'mine' }))
  const read = () => Promise.reject(new Error('it was read'))
  const huge = Object.assign(asFile(''), { text: read })
  Object.defineProperty(huge, 'size', { value: 8 * 1024 * 1024 + 1 })
  assert.deepEqual(await openPlanFile(huge), { ok: false, reason: 'too-large', place: '' })
  assert.equal(opened(), before)
})

test('a file that the system does not give is told as unreadable', async () => {
  const gone = Object.assign(asFile(text), { text: () => Promise.reject(new Error('gone')) })
  assert.deepEqual(await openPlanFile(gone), { ok: false, reason: 'unreadable', place: '' })
})

/** The name and the content of the file that a plan is handed over as. */
const downloaded = async (context: TestContext, given: Plan) => {
  const link = { href: '', download: '', click: () => undefined, remove: () => undefined }
  const page = { createElement: () => link, body: { append: () => undefined } }
  context.mock.timers.enable({ apis: ['setTimeout'] })
  Object.assign(globalThis, { document: page })
  try {
    downloadPlan(given, 'plan')
    return { name: link.download, content: await (await fetch(link.href)).text() }
  } finally {
    Reflect.deleteProperty(globalThis, 'document')
    context.mock.timers.reset()
  }
}

test('a plan is handed over as a file that opens as the same plan', async (context) => {
  const { content } = await downloaded(context, aPlan({ id: 'out' }))
  assert.deepEqual(await openPlanFile(asFile(content)), { ok: true })
  assert.deepEqual({ ...opened(), id: 'out' }, aPlan({ id: 'out' }))
})

test('a file is named after the plan in plain letters, and its quarter', async (context) => {
  const named = async (title: string, expected: string, quarter = plan.quarter) => {
    const { name } = await downloaded(context, aPlan({ title, quarter }))
    assert.equal(name, expected)
  }
  await named('Panadería La Espiga', 'panaderia-la-espiga-2027-1.json')
  await named('  ¿Ñandú & Cía. S.A.? ', 'nandu-cia-s-a-2027-1.json')
  await named('../../etc/passwd', 'etc-passwd-2027-1.json')
  await named('La Espiga', 'la-espiga.json', null)
  await named('', 'plan-2027-1.json')
  await named('كتاب', 'plan-2027-1.json')
  await named(`${'a'.repeat(59)} b`, `${'a'.repeat(59)}-2027-1.json`)
})

import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { PLAN_VERSION, type Plan } from '../../src/plan/index.ts'
import { $plans, deletePlan, findPlan } from '../../src/stores/library.ts'
import { $notice } from '../../src/stores/notice.ts'
import { openFile, type FileRequest, type Opening } from '../../src/stores/open-file.ts'
import { downloadPlan, putBack, takeIn } from '../../src/stores/plan-file.ts'
import { readPlanFile, type PlanFileFailure } from '../../src/stores/read-plan-file.ts'
import { $plan } from '../../src/stores/workbook.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { begin, opened } from './one-page.ts'

const plan = aPlan({ id: 'file' })
const text = JSON.stringify(plan)
const asFile = (content: BlobPart) => new File([content], 'plan.json')

/** What becomes of a file with this content that was picked. */
const pick = (content: BlobPart): Promise<Opening> =>
  openFile({ files: [asFile(content)], how: 'picked' })

/** A file with this content is refused for this reason, and nothing changes. */
const refuses = async (content: BlobPart, reason: PlanFileFailure, place = '') => {
  const before = begin(aPlan({ id: 'mine' }))
  $notice.set(null)
  const plans = $plans.get()
  const said = typeof content === 'string' ? content.slice(0, 60) : 'bytes'
  const refusal = { of: 'plan', reason, place }
  assert.deepEqual(await pick(content), { kind: 'refused', refusal }, said)
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

/** What becomes of a plan's file that was picked, or dropped on the page. */
const give = (given: Plan, how: FileRequest['how'] = 'picked') =>
  openFile({ files: [asFile(JSON.stringify(given, null, 2))], how })

test('the first plan of a library that is opened from a file needs no notice', async () => {
  assert.equal($plan.get(), null)
  assert.deepEqual(await give(plan), { kind: 'opened' })
  assert.equal(opened().id, 'file')
  assert.equal($notice.get(), null)
})

test('a plan from a file is opened beside the one that was open, and that is told', async () => {
  const mine = begin(aPlan({ id: 'mine', title: 'La mía' }))
  assert.deepEqual(await give(aPlan({ id: 'theirs', title: 'La Miga' })), { kind: 'opened' })
  assert.equal(opened().title, 'La Miga')
  const notice = $notice.get()
  assert.deepEqual(notice, { kind: 'opened', plan: 'theirs', before: mine.id, undoable: true })
  assert.ok($plans.get().some(({ id, title }) => id === mine.id && title === 'La mía'))

  putBack(notice)
  assert.equal(opened().id, mine.id)
  assert.equal(findPlan('theirs'), null)
})

test('a plan of an id that is there already is asked about, and stays beside that one', async () => {
  const mine = begin(aPlan({ id: 'twice', title: 'Primera' }))
  const other = { ...mine, title: 'Segunda' }
  assert.deepEqual(await give(other), { kind: 'plan', plan: other, mine })
  assert.equal(opened(), mine)
  takeIn(other)
  assert.equal(opened().title, 'Segunda')
  assert.notEqual(opened().id, mine.id)
  assert.equal(findPlan(mine.id), mine)
})

test('a plan that is dropped on the page is asked about, even one that is new', async () => {
  const mine = begin(aPlan({ id: 'open' }))
  const dropped = aPlan({ id: 'dropped' })
  assert.deepEqual(await give(dropped, 'dropped'), { kind: 'plan', plan: dropped, mine: null })
  assert.equal(opened(), mine)
})

test('the file of a plan that is there already makes no second one of it, and opens it', async () => {
  const mine = begin(aPlan({ id: 'same' }))
  const count = $plans.get().length
  for (const how of ['picked', 'dropped'] as const) {
    begin(aPlan({ id: `other-${how}` }))
    assert.deepEqual(await give({ ...mine, updated: '2027-02-03' }, how), { kind: 'opened' })
    assert.equal(opened(), mine)
    assert.deepEqual($notice.get(), { kind: 'same-plan' })
  }
  assert.equal($plans.get().length, count + 2)
})

test('a plan that was deleted is no version that stands in the way of its file', async () => {
  const mine = begin(aPlan({ id: 'gone' }))
  begin(aPlan({ id: 'after' }))
  deletePlan(mine.id)
  assert.deepEqual(await give(mine), { kind: 'opened' })
  assert.equal(opened().title, mine.title)
})

test('a file may begin with a byte order mark, leave fields out and be laid out in any way', async () => {
  const { format, version, id, language, decimal, created, updated } = aPlan({ id: 'short' })
  const short = { format, version, id, language, decimal, created, updated, objective: {} }
  assert.deepEqual(await pick(`\uFEFF\n${JSON.stringify(short, null, 8)}\n`), { kind: 'opened' })
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
  assert.deepEqual(await readPlanFile(huge), { ok: false, reason: 'too-large', place: '' })
  assert.equal(opened(), before)
})

test('a file that the system does not give is told as unreadable', async () => {
  const gone = Object.assign(asFile(text), { text: () => Promise.reject(new Error('gone')) })
  assert.deepEqual(await readPlanFile(gone), { ok: false, reason: 'unreadable', place: '' })
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
  assert.deepEqual(await readPlanFile(asFile(content)), { ok: true, plan: aPlan({ id: 'out' }) })
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

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodePlan, decodePlan, leaveOut, markOf } from '../../src/link/index.ts'
import { addComment } from '../../src/plan/comments.ts'
import { editTactic } from '../../src/plan/edit.ts'
import { planChanges, type Change, type Plan } from '../../src/plan/index.ts'
import { isAlreadyIn } from '../../src/plan/merge/is-already-in.ts'
import { takeAnswer } from '../../src/stores/answer-edits.ts'
import { writeAnswer, type Answer } from '../../src/stores/answer-file.ts'
import { findAnswered } from '../../src/stores/find-answered.ts'
import { readKeptPlans } from '../../src/stores/kept-plans.ts'
import { findPlan } from '../../src/stores/library.ts'
import { openFile, type Opening } from '../../src/stores/open-file.ts'
import { changeTactic } from '../../src/stores/plan-edits.ts'
import { plansBeside } from '../../src/stores/plans-beside.ts'
import { keepSent } from '../../src/stores/sent.ts'
import { aPlan } from '../fixtures/builders.ts'
import { begin } from './one-page.ts'

const shared = '2027-01-22'

/** What a reader makes of a plan: a comment, and another value in one field. */
const replyOf = (plan: Plan, author: string, fields: Parameters<typeof editTactic>[2]): Plan =>
  addComment(editTactic(plan, 't1', fields), {
    id: `comment-${author}`,
    author,
    date: shared,
    part: 'objective',
    text: `Lo dice ${author}`,
    resolved: false,
  })

const answerTo = (plan: Plan, reply: Plan, sender: string): Answer => ({
  plan: reply,
  answers: markOf(plan),
  sender,
})

const openText = (text: string): Promise<Opening> =>
  openFile({ files: [new File([text], 'plan-respuesta.json')], how: 'picked' })

/** Opens an answer's file and takes all of it that is not in the plan yet, or what is chosen of it. */
const takeFile = async (
  answer: Answer,
  isTaken: (change: Change) => boolean = () => true,
): Promise<void> => {
  const opening = await openText(writeAnswer(answer, shared))
  assert.ok(opening.kind === 'answer', opening.kind)
  assert.deepEqual(opening.answer, answer)
  const found = await findAnswered(opening.answer.answers)
  assert.ok(found.kind === 'found', found.kind)
  const changes = planChanges(found.base, opening.answer.plan)
    .filter((change) => !isAlreadyIn(found.mine, change))
    .filter(isTaken)
  assert.equal(takeAnswer(found.mine.id, found.base, opening.answer.plan, changes), 'taken')
}

const tacticOf = (id: string) => findPlan(id)?.strategies[0]?.tactics[0]

test('an answer in a file leads to the same review as its link, and what the owner changed meanwhile stays', async () => {
  const plan = begin(aPlan({ id: 'in-a-file' }))
  await keepSent(plan, {}, shared)
  const reply = replyOf(plan, 'Ana', { owner: 'Ana', due: '2027-03-12' })
  const decoded = await decodePlan(
    await encodePlan(reply, { sender: 'Ana', answers: markOf(plan), shared }),
  )
  assert.ok(decoded.ok)
  const { plan: theirs, answers, sender } = decoded
  assert.deepEqual({ plan: theirs, answers, sender }, answerTo(plan, reply, 'Ana'))

  changeTactic('t1', { channel: 'Feria' })
  await takeFile(
    answerTo(plan, reply, 'Ana'),
    (change) => change.kind !== 'changed' || change.field !== 'due',
  )
  const { owner, due, channel } = tacticOf(plan.id) ?? {}
  assert.deepEqual([owner, due, channel], ['Ana', plan.strategies[0]?.tactics[0]?.due, 'Feria'])
  assert.equal(findPlan(plan.id)?.comments[0]?.text, 'Lo dice Ana')
})

test('several answers give the same plan, whatever the order in which they are taken', async () => {
  const replies = {
    Ana: { owner: 'Ana' },
    Beto: { due: '2027-03-12' },
    Caro: { channel: 'Feria' },
  }
  const orders = [
    ['Ana', 'Beto', 'Caro'],
    ['Ana', 'Caro', 'Beto'],
    ['Beto', 'Ana', 'Caro'],
    ['Beto', 'Caro', 'Ana'],
    ['Caro', 'Ana', 'Beto'],
    ['Caro', 'Beto', 'Ana'],
  ] as const
  for (const order of orders) {
    const plan = begin(aPlan({ id: `order-${order.join('-')}` }))
    await keepSent(plan, {}, shared)
    for (const name of order)
      await takeFile(answerTo(plan, replyOf(plan, name, replies[name]), name))
    const { owner, due, channel } = tacticOf(plan.id) ?? {}
    assert.deepEqual([owner, due, channel], ['Ana', '2027-03-12', 'Feria'], order.join())
    assert.deepEqual(
      findPlan(plan.id)
        ?.comments.map(({ author }) => author)
        .sort(),
      ['Ana', 'Beto', 'Caro'],
    )
  }
})

test('an answer to a plan that was not shared from here, or is here no more, says which', async () => {
  assert.deepEqual(await findAnswered('AAAAAA'), { kind: 'unknown' })
  const plan = aPlan({ id: 'never-kept' })
  await keepSent(plan, {}, shared)
  assert.deepEqual(await findAnswered(markOf(plan)), { kind: 'gone' })
})

test('a damaged answer, and one of a newer version, are refused for what they are', async () => {
  const answer = JSON.parse(writeAnswer(answerTo(aPlan(), aPlan(), ''), shared)) as object
  const refused = async (fields: object, reason: string, place: string) =>
    assert.deepEqual(await openText(JSON.stringify({ ...answer, ...fields })), {
      kind: 'refused',
      refusal: { of: 'plan', reason, place },
    })
  await refused({ answers: 'javascript:' }, 'invalid', 'answers')
  await refused({ plan: { ...aPlan(), quarter: 5 } }, 'invalid', 'quarter')
  await refused({ plan: null }, 'invalid', 'plan')
  await refused({ version: 2 }, 'newer-version', 'plan')
})

test('a plan that was shared from here is told beside its link as it would be shared today', async () => {
  const plan = begin(aPlan({ id: 'beside', title: 'La Espiga' }))
  const other = begin(aPlan({ id: 'beside-another' }))
  const sent = leaveOut(plan, { amounts: false })
  await keepSent(plan, { amounts: false }, shared)
  const [first, ...rest] = plansBeside(sent, await readKeptPlans())
  assert.equal(first?.shared, shared)
  assert.deepEqual(planChanges(sent, first.plan), [])
  assert.deepEqual(
    rest.find(({ plan: { id } }) => id === other.id),
    { plan: other, shared: null },
  )
  const [unsent] = plansBeside({ ...plan, title: 'Otra' }, [other, plan])
  assert.deepEqual(unsent, { plan, shared: null })
})

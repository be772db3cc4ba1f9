import assert from 'node:assert/strict'
import test from 'node:test'
import { decodePlan, leaveOut, markOf } from '../../src/link/index.ts'
import { usePlatform } from '../../src/stores/platform.ts'
import { keepReply, replyTo } from '../../src/stores/replies.ts'
import { $sent, keepSent } from '../../src/stores/sent.ts'
import { aPlan } from '../fixtures/builders.ts'
import { FakeBrowser } from './fake-environment.ts'

test('what was shared is kept as it was sent, once, and no more than sixty', async () => {
  usePlatform(new FakeBrowser().openTab().environment)
  const plan = aPlan()
  await keepSent(plan, { amounts: false }, '2027-01-20')
  await keepSent(plan, { amounts: false }, '2027-01-22')
  const [kept] = $sent.get()
  assert.equal($sent.get().length, 1)
  assert.equal(kept?.day, '2027-01-22')
  const sent = leaveOut(plan, { amounts: false })
  assert.equal(kept.mark, markOf(sent))
  const opened = await decodePlan(kept.fragment)
  assert.deepEqual(opened.ok && opened.plan, sent)
  for (let number = 0; number < 61; number += 1)
    await keepSent({ ...plan, title: String(number) }, {}, '2027-01-23')
  assert.equal($sent.get().length, 60)
})

test('a reply is kept for the plan that it answers', () => {
  usePlatform(new FakeBrowser().openTab().environment)
  const plan = aPlan()
  assert.equal(replyTo(markOf(plan)), null)
  const reply = { ...plan, title: 'Otra' }
  keepReply(markOf(plan), reply)
  assert.deepEqual(replyTo(markOf(plan)), reply)
  assert.equal(replyTo(markOf(reply)), null)
})

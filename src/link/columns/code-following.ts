import type {
  CheckIn,
  Comment,
  Decision,
  Overruled,
  Plan,
  Strategy,
  Tactic,
} from '../../plan/index.ts'
import { limits } from '../../plan/limits.ts'
import { codeChoice, codeList } from './choices.ts'
import type { Coders } from './coders.ts'
import { codeReference } from './ids.ts'

const mostAmounts = 1 + limits.strategies * (1 + limits.tactics) + limits.loose

const someDate = '1970-01-01'

const emptyCheckIn = (): CheckIn => ({ id: '', date: someDate, amounts: [], note: '' })

const emptyDecision = (): Decision => ({
  id: '',
  date: someDate,
  strategy: '',
  choice: 'keep',
  reason: '',
})

const emptyComment = (): Comment => ({
  id: '',
  author: '',
  date: someDate,
  part: '',
  text: '',
  resolved: false,
})

const emptyOverruled = (): Overruled => ({ rule: '', part: '', reason: '', of: '' })

const codeCheckIn = (
  { fields, string, number, id, date }: Coders,
  parts: string[],
  given: CheckIn,
) => {
  const checkIn = {
    id: id('checkIn', given.id),
    date: date.required('checkInDate', given.date),
    note: string('note', 'note', given.note),
  }
  let expected = 0
  const amounts = codeList(fields, 'amounts', mostAmounts, given.amounts, () => ({
    part: '',
    amount: 0,
  }))
  return {
    ...checkIn,
    amounts: amounts.map(({ part: givenPart, amount }) => {
      const part = codeReference(fields, 'amountPart', parts, givenPart, expected)
      const place = parts.indexOf(part)
      expected = (place + 1) % parts.length
      return { part, amount: number(`amount ${place}`, amount) ?? 0 }
    }),
  }
}

/** Codes what is noted while a plan is carried out, given the parts that it may be about. */
export const codeFollowing = (
  coders: Coders,
  plan: Pick<Plan, 'checkIns' | 'decisions' | 'comments' | 'overruled'>,
  { strategies, loose }: { strategies: readonly Strategy[]; loose: readonly Tactic[] },
): Pick<Plan, 'checkIns' | 'decisions' | 'comments' | 'overruled'> => {
  const { fields, string, id, date } = coders
  const strategyIds = strategies.map((strategy) => strategy.id)
  const tactics = [...strategies.flatMap((strategy) => strategy.tactics), ...loose]
  const parts = ['objective', ...strategyIds, ...tactics.map((tactic) => tactic.id), 'plan']

  return {
    checkIns: codeList(fields, 'checkIns', limits.checkIns, plan.checkIns, emptyCheckIn).map(
      (checkIn) => codeCheckIn(coders, parts, checkIn),
    ),
    decisions: codeList(fields, 'decisions', limits.decisions, plan.decisions, emptyDecision).map(
      (decision) => ({
        id: id('decision', decision.id),
        date: date.required('decisionDate', decision.date),
        strategy: codeReference(fields, 'decisionPart', strategyIds, decision.strategy),
        choice: codeChoice(
          fields,
          'decision',
          ['keep', 'adjust', 'replace', 'stop'],
          decision.choice,
        ),
        reason: string('decisionReason', 'decision', decision.reason),
      }),
    ),
    comments: codeList(fields, 'comments', limits.comments, plan.comments, emptyComment).map(
      (comment) => ({
        id: id('comment', comment.id),
        author: string('author', 'owner', comment.author),
        date: date.required('commentDate', comment.date),
        part: codeReference(fields, 'commentPart', parts, comment.part),
        text: string('comment', 'comment', comment.text),
        resolved: codeChoice(fields, 'resolved', [false, true], comment.resolved),
      }),
    ),
    overruled: codeList(fields, 'overruled', limits.overruled, plan.overruled, emptyOverruled).map(
      (overruled) => ({
        rule: string('rule', 'rule', overruled.rule),
        part: codeReference(fields, 'overruledPart', parts, overruled.part),
        reason: string('overruledReason', 'overruled', overruled.reason),
        of: string('fingerprint', 'fingerprint', overruled.of),
      }),
    ),
  }
}

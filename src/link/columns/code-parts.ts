import type { Contribution, Strategy, Tactic } from '../../plan/index.ts'
import { codeChoice } from './choices.ts'
import type { Coders } from './coders.ts'

const states = ['todo', 'doing', 'done', 'dropped'] as const

const notWorkedOut = { volume: null, conversion: null, ticket: null }

const codeContribution = (
  { fields, number }: Coders,
  contribution: Contribution,
  texts: string[],
): Contribution => {
  const kind = codeChoice(fields, 'contribution', ['typed', 'worked-out'], contribution.kind)
  if (kind === 'typed')
    return {
      kind,
      amount: number('amount', contribution.kind === kind ? contribution.amount : null, texts),
    }
  const { volume, conversion, ticket } = contribution.kind === kind ? contribution : notWorkedOut
  return {
    kind,
    volume: number('volume', volume, texts),
    conversion: number('conversion', conversion, texts),
    ticket: number('ticket', ticket, texts),
  }
}

/** Codes all of strategies but their tactics. */
export const codeStrategies = (coders: Coders, given: readonly Strategy[]): Strategy[] => {
  const { fields, string, number, id } = coders
  const ids = given.map((strategy) => id('strategy', strategy.id))
  const titles = given.map(({ title }) => string('title of strategy', 'strategy', title))
  const audiences = given.map(({ audience }) => string('audience', 'audience', audience))
  const reasons = given.map(({ reason }) => string('reason', 'reason', reason))
  const names = given.map(({ measure }) => string('measure', 'measure', measure.name))
  const units = given.map(({ measure }, at) =>
    string('measureUnit', 'unit', measure.unit, names[at]),
  )
  const owners = given.map(({ owner }) => string('owner', 'owner', owner))
  const texts = given.map((_none, at) => [audiences[at] ?? '', titles[at] ?? '', reasons[at] ?? ''])
  const baselines = given.map(({ measure }, at) =>
    number('measureBaseline', measure.baseline, texts[at]),
  )
  const targets = given.map(({ measure }, at) => number('measureTarget', measure.target, texts[at]))
  const contributions = given.map(({ contribution }, at) =>
    codeContribution(coders, contribution, texts[at] ?? []),
  )
  return given.map(({ state, tactics }, at) => ({
    id: ids[at] ?? '',
    title: titles[at] ?? '',
    audience: audiences[at] ?? '',
    reason: reasons[at] ?? '',
    measure: {
      name: names[at] ?? '',
      unit: units[at] ?? '',
      baseline: baselines[at] ?? null,
      target: targets[at] ?? null,
    },
    contribution: contributions[at] ?? { kind: 'typed', amount: null },
    owner: owners[at] ?? '',
    state: codeChoice(fields, 'state', ['active', 'adjusted', 'replaced', 'stopped'], state),
    tactics,
  }))
}

/** Codes tactics; `strategies` are the ids of those that the first of them serve, one for each. */
export const codeTactics = (
  { fields, string, number, id, date }: Coders,
  given: readonly Tactic[],
  strategies: readonly string[],
): Tactic[] => {
  const ids = given.map((tactic, at) => id('tactic', tactic.id, strategies[at]))
  const actions = given.map(({ action }) => string('action', 'action', action))
  const names = given.map(({ measure }) => string('measure of tactic', 'measure', measure.name))
  const units = given.map(({ measure }, at) =>
    string('unit of tactic', 'unit', measure.unit, names[at]),
  )
  const channels = given.map(({ channel }) => string('channel', 'channel', channel))
  const owners = given.map(({ owner }) => string('owner of tactic', 'owner', owner))
  const frequencies = given.map(({ frequency }) => string('frequency', 'frequency', frequency))
  const starts = given.map(({ start }) => date.optional('start', start))
  const dues = given.map(({ due }, at) => date.optional('due', due, starts[at]))
  const targets = given.map(({ measure }, at) =>
    number('target of tactic', measure.target, [actions[at] ?? '', frequencies[at] ?? '']),
  )
  const costs = given.map(({ cost }) => number('cost', cost))
  return given.map(({ state, amountDone }, at) => {
    const now = codeChoice(fields, 'state of tactic', states, state)
    const target = targets[at] ?? null
    return {
      id: ids[at] ?? '',
      action: actions[at] ?? '',
      channel: channels[at] ?? '',
      owner: owners[at] ?? '',
      start: starts[at] ?? null,
      due: dues[at] ?? null,
      frequency: frequencies[at] ?? '',
      measure: { name: names[at] ?? '', unit: units[at] ?? '', target },
      cost: costs[at] ?? null,
      state: now,
      amountDone: number(
        'amountDone',
        amountDone,
        target === null ? [] : [String(target)],
        states.indexOf(now),
      ),
    }
  })
}

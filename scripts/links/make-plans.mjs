import { addDays } from '../../src/plan/date.ts'
import { parsePlan } from '../../src/plan/index.ts'
import { phrases } from './phrases.mjs'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/**
 * A plan of so many strategies with so many tactics each. `filled` (0 to 1) is how many of its fields
 * hold something; `weeks` how many check-ins it has. The same seed gives the same plan.
 */
export const makePlan = ({ seed, language, strategies, tactics, filled = 0.9, weeks = 0 }) => {
  const random = chance(seed)
  const words = phrases[language]
  const below = (size) => Math.floor(random() * size)
  const pick = (list) => list[below(list.length)]
  const id = () => Array.from({ length: 10 }, () => pick(letters)).join('')
  const some = (value, nothing) => (random() < filled ? value : nothing)
  const round = (most) => Math.max(1, Number((random() * most).toPrecision(2)))
  const owners = words.owners.slice(0, 2 + below(4))
  const start = '2027-04-01'

  const makeTactic = () => {
    const count = 2 + below(60)
    const begins = addDays(start, 4 + 7 * below(8))
    const at = below(words.measures.length)
    return {
      id: id(),
      action:
        `${pick(words.verbs)} ${count} ${pick(words.things)} ${pick(words.whom)} ${some(pick(words.how), '')}`.trim(),
      channel: some(pick(words.channels), ''),
      owner: some(pick(owners), ''),
      start: some(begins, null),
      due: some(addDays(begins, 4 + 7 * below(5)), null),
      frequency: some(pick(words.often), ''),
      measure: {
        name: some(words.measures[at], ''),
        unit: some(words.units[at], ''),
        target: some(random() < 0.5 ? count : round(200), null),
      },
      cost: some(random() < 0.3 ? 0 : round(900) * 1000, null),
      state: weeks ? pick(['todo', 'doing', 'done']) : 'todo',
      amountDone: weeks ? some(below(count), null) : null,
    }
  }

  const parts = Array.from({ length: strategies }, () => {
    const at = below(words.measures.length)
    return {
      id: id(),
      title: `${pick(words.plans)} ${pick(words.how)}`,
      audience: some(`${10 + below(200)} ${pick(words.things)} ${pick(words.whom)}`, ''),
      reason: some(pick(words.why), ''),
      measure: {
        name: some(words.measures[at], ''),
        unit: some(words.units[at], ''),
        baseline: some(below(20), null),
        target: some(20 + below(90), null),
      },
      contribution:
        random() < 0.5
          ? { kind: 'typed', amount: some(round(90) * 1000, null) }
          : {
              kind: 'worked-out',
              volume: round(300),
              conversion: below(40) / 100,
              ticket: round(900) * 10,
            },
      owner: some(pick(owners), ''),
      tactics: Array.from({ length: tactics }, makeTactic),
    }
  })

  const target = round(90) * 10
  const checkIns = Array.from({ length: weeks }, (_none, week) => ({
    id: id(),
    date: addDays(start, 8 + 7 * week),
    amounts: [
      { part: 'objective', amount: Math.round((target * (week + random())) / 13) },
      ...parts.map((part) => ({ part: part.id, amount: week * 2 + below(3) })),
    ],
    note: random() < 0.4 ? pick(words.notes) : '',
  }))

  const result = parsePlan({
    format: 'kmora-plan',
    version: 1,
    id: id(),
    title: some(pick(words.titles), ''),
    language,
    decimal: language === 'es' ? 'comma' : 'point',
    quarter: { year: 2027, number: 2 },
    created: addDays(start, -below(25)),
    updated: addDays(start, below(60)),
    objective: {
      sentence: pick(words.sentences).replace('{n}', String(target)),
      metric: pick(['revenue', 'volume', 'customers']),
      unit: some(pick(words.units), ''),
      baseline: some(round(80) * 10, null),
      target,
      owner: some(pick(owners), ''),
    },
    strategies: parts,
    checkIns,
    comments: weeks
      ? [
          {
            id: id(),
            author: pick(owners),
            date: addDays(start, 30),
            part: parts[0].id,
            text: pick(words.comments),
          },
        ]
      : [],
  })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.plan
}

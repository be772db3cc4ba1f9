import type { Language, Strategy, Tactic } from '../model.ts'
import { bindingWords, type BindingWord, type Bond } from './binding-words.ts'

/** Tactics that plausibly serve one strategy. */
export interface Group {
  /** Ids of the tactics, at least two, in their order. */
  tactics: string[]
  /** What binds them: the heading they came under, words of an existing strategy, or words they share. */
  bond: 'heading' | 'strategy' | Bond
  /** The words that bind them, as typed, the strongest first. */
  words: string[]
  /** Id of the strategy whose words they take up, null for a new one. */
  strategy: string | null
}

interface Read {
  id: string
  words: BindingWord[]
}

/** How many tactics a shared word asks for, and how many words they must share. */
const least: Record<Bond, { tactics: number; words: number }> = {
  audience: { tactics: 2, words: 1 },
  occasion: { tactics: 2, words: 1 },
  subject: { tactics: 2, words: 2 },
  channel: { tactics: 3, words: 1 },
}
const strength: Record<Bond, number> = { audience: 3, occasion: 2, subject: 1, channel: 0 }

/** What most tactics of a longer list speak of is the business, not one strategy: the share from which it is. */
const everywhere = (among: number) => (among < 6 ? 1 : among < 9 ? 0.5 : 1 / 3)

const has = (read: Read, stem: string) => read.words.some((word) => word.stem === stem)

const withoutOwners = (tactics: readonly Tactic[], language: Language) => {
  const owners = new Set(
    tactics.flatMap(({ owner }) => bindingWords(owner, language).map(({ stem }) => stem)),
  )
  return (words: BindingWord[]) => words.filter(({ stem }) => !owners.has(stem))
}

/** Each tactic goes to the one strategy with which it shares most of the words that only this one has. */
const nearStrategies = (
  tactics: readonly Read[],
  strategies: readonly Strategy[],
  language: Language,
): Group[] => {
  const known = strategies.map(({ id, title, audience }): Read => ({
    id,
    words: bindingWords(`${title}. ${audience}`, language),
  }))
  const own = known.map(({ id, words }): Read => ({
    id,
    words: words.filter(({ stem }) => known.filter((each) => has(each, stem)).length === 1),
  }))
  const nearest = tactics.map((tactic) => {
    const shared = own.map(({ words }) => words.filter(({ stem }) => has(tactic, stem)).length)
    const most = Math.max(0, ...shared)
    return most > 0 && shared.filter((count) => count === most).length === 1
      ? (own[shared.indexOf(most)]?.id ?? null)
      : null
  })
  return own.flatMap(({ id, words }): Group[] => {
    const members = tactics.filter((_tactic, index) => nearest[index] === id)
    const binding = words.filter(({ stem }) => members.some((member) => has(member, stem)))
    return members.length < 2
      ? []
      : [
          {
            tactics: members.map((member) => member.id),
            bond: 'strategy',
            words: binding.map(({ typed }) => typed),
            strategy: id,
          },
        ]
  })
}

type Candidate = Group & { bond: Bond }

const candidates = (tactics: readonly Read[], among: number): Candidate[] => {
  const words = new Map(tactics.flatMap((each) => each.words).map((word) => [word.stem, word]))
  return [...words.values()].flatMap(({ stem, bond }) => {
    const members = tactics.filter((each) => has(each, stem))
    if (members.length < least[bond].tactics || members.length > among * everywhere(among))
      return []
    const shared = (members[0]?.words ?? []).filter((word) =>
      members.every((member) => has(member, word.stem)),
    )
    if (shared.length < least[bond].words) return []
    const first = shared.find((word) => word.stem === stem)
    return {
      tactics: members.map(({ id }) => id),
      bond,
      words: [first, ...shared.filter((word) => word !== first)].flatMap(
        (word) => word?.typed ?? [],
      ),
      strategy: null,
    }
  })
}

const isStronger = (one: Candidate, other: Candidate) =>
  one.words.length !== other.words.length
    ? one.words.length > other.words.length
    : strength[one.bond] !== strength[other.bond]
      ? strength[one.bond] > strength[other.bond]
      : one.tactics.length > other.tactics.length

const strongest = (tactics: readonly Read[], among: number): Group[] => {
  const [first, ...others] = candidates(tactics, among)
  if (!first) return []
  const group = others.reduce((best, one) => (isStronger(one, best) ? one : best), first)
  const rest = tactics.filter(({ id }) => !group.tactics.includes(id))
  return [group, ...strongest(rest, among)]
}

/**
 * Groups of tactics that plausibly serve one strategy: two or more that take up the words of an
 * existing strategy, or that share an audience or a subject, three or more that share a channel.
 * Accents and inflection do not count, nor do general words and names of owners. A tactic is in one
 * group at most; most are in none. The strategies' groups come first, in their order.
 */
export const proposeGroups = (
  tactics: readonly Tactic[],
  strategies: readonly Strategy[],
  language: Language,
): Group[] => {
  const keep = withoutOwners(tactics, language)
  const read = tactics.map(({ id, action, channel }): Read => ({
    id,
    words: keep(bindingWords(`${action} | ${channel}`, language)),
  }))
  const near = nearStrategies(read, strategies, language)
  const taken = new Set(near.flatMap((group) => group.tactics))
  return [
    ...near,
    ...strongest(
      read.filter(({ id }) => !taken.has(id)),
      read.length,
    ),
  ]
}

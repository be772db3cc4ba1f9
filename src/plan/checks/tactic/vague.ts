import { tokens } from '../../classify/tokens.ts'
import { isOpen } from '../../live-tactics.ts'
import type { Language } from '../../model.ts'
import { isJoining } from '../../text/content-stems.ts'
import type { TextRule } from '../finding.ts'
import { nameTactic } from '../name-part.ts'
import type { TextReader } from '../text-reader.ts'
import { wordedTactics } from '../worded-parts.ts'

/** Beginnings of words that wish for more or better and say nothing of what is done. */
const wishing = {
  es: /^(?:mejor|potenci|fortalec|optimiz|impuls|increment|aument|reforz|refuerz|trabajar$|maximiz|mas$|seguir$|continuar$)/,
  en: /^(?:improv|boost|strengthen|optimi|enhanc|increas|maximi|more$|better$|keep$|continu)/,
} satisfies Record<Language, RegExp>

/** What a list of actions may leave unsaid and still be one: things that are made, given or held. */
const concrete = ['piece', 'number', 'money', 'share', 'often', 'do']

/** A word of its own text that carries the tactic, as typed, and why it says too little; null for a concrete one. */
const findVagueness = (
  text: string,
  language: Language,
  { classesOf }: TextReader,
): { case: 'channel' | 'wish' | 'bare'; words: string } | null => {
  const words = tokens(text)
  if (words.some(({ word }) => /^\p{N}|^[%$€]/u.test(word))) return null
  const content = words.filter(({ word }) => word !== ':' && !isJoining(word, language))
  const [first, ...others] = content
  const last = content.at(-1)
  if (!first || !last) return null
  const isWish = wishing[language].test(first.word)
  const [from = first] = isWish ? others : content
  const typed = text.slice(from.start, last.end)
  const classes = content.map(({ word }) => classesOf(word))
  const says = (name: string) => classes.some((found) => found.includes(name))
  if (isWish && content.length <= 3 && !concrete.some(says)) return { case: 'wish', words: typed }
  const isChannel = classes.every(
    (found) => found.includes('channel') || found.includes('approach'),
  )
  const isPage = content.some(({ word }) =>
    /^(?:web|pagina|page|site|sitio|landing|app)/.test(word),
  )
  if (isChannel && content.length <= 3 && says('channel') && !isPage)
    return { case: 'channel', words: typed }
  return content.length === 1 ? { case: 'bare', words: typed } : null
}

export const vague = {
  id: 'tactic/vague',
  severity: 'warning',
  anchor: 'tactics-that-get-done#concrete',
  term: 'tactic',
  cases: ['bare', 'channel', 'wish'],
  find: (plan, reader) =>
    wordedTactics(plan).flatMap((placed) => {
      const { action } = placed.tactic
      const found = isOpen(placed.tactic) && findVagueness(action, plan.language, reader)
      const { kind, sure } = reader.classify(action)
      if (!found || (sure && kind !== 'tactic')) return []
      return [{ part: placed.tactic.id, facts: { ...found, tactic: nameTactic(placed) } }]
    }),
} as const satisfies TextRule

import { metricWords } from './language/metric-words.ts'
import { resultWord } from './language/result-verbs.ts'
import type { MeantAmount } from './meant-amounts.ts'

const joint = /,(?!\d)|;|\+|&|\by\b|\be\b|\band\b/g
const filler =
  /^(?:(?:el|la|los|las|un|una|en|de|del|the|our|my|its|to|a|al|su|sus|mi|mis|nuestr[oa]s?) )+/
/** Verbs that open a result of their own only where another one stands beside it. */
const besideVerb =
  /^(?:(?:doubl|tripl|halv)(?:e|ing)|(?:attract|enroll?|recover|regain|renew|retain)(?:ing)?|(?:conserv|duplic|matricul|recuper|renov|triplic)(?:ar|ando)|(?:atra|reten)(?:er|yendo|iendo)|inscrib(?:ir|iendo))\b/
const portion = /^[\d.,]+ ?%(?: of| del?)?(?: (?:the|our|los|las))? /
const pronoun = /^(?:it|them|those|ellos|ellas)\b/
const isGerund = (verb: string) => /(?:ndo|ing)$/.test(verb)

/** The parts of a folded sentence that "y", "and", a comma or a plus sign join, with their places. */
const partsOf = (folded: string) => {
  let start = 0
  const cuts = [...folded.matchAll(joint)].map(({ index, 0: mark }) => [index, index + mark.length])
  return [...cuts, [folded.length, folded.length]].map(([end = 0, after = 0]) => {
    const part = { start, end, text: folded.slice(start, end) }
    start = after
    return part
  })
}

/**
 * Whether a sentence wants more than one result: two parts that each begin with a word of result
 * and speak of different things ("aumentar las ventas y reducir la rotación"), or that each give
 * an amount of their own. In doubt it says no.
 */
export const namesSeveral = (folded: string, meant: readonly MeantAmount[]): boolean => {
  const subjects = new Set<string>()
  let form: boolean | undefined
  for (const { start, end, text } of partsOf(folded)) {
    const opening = text.trimStart().replace(/^(?:to|also|tambien) /, '')
    const at = start + text.length - opening.length
    const amount = meant.find((one) => one.role === 'target' && one.start === at)
    const verb = besideVerb.exec(opening) ?? resultWord().exec(opening)
    const hasVerb = verb?.index === 0 && !verb[0].endsWith('ed')
    if (!hasVerb && !amount) continue
    const rest = hasVerb ? opening.slice(verb[0].length).trim().replace(filler, '') : opening
    if (
      !rest ||
      pronoun.test(rest) ||
      (hasVerb && form !== undefined && isGerund(verb[0]) !== form)
    )
      continue
    if (hasVerb) form = isGerund(verb[0])
    const own = meant.find((one) => one.start >= start && one.start < end)
    const metric = own?.measured.metric ?? metricWords(text).find((word) => word.metric)?.metric
    const noun = /^[a-z]+/.exec(rest.replace(portion, ''))?.[0]
    const subject = metric ?? (own && own.unit !== '%' ? own.unit : noun)
    if (subject) subjects.add(subject)
  }
  return subjects.size > 1
}

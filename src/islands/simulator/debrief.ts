import { writeAmount } from '../../plan/index.ts'
import { fill } from '../../strings/format.ts'
import type { Game, GameStrategy } from './game.ts'
import type { Outcome, StrategyOutcome } from './outcome.ts'

/** Money of the game, rounded, the way the language of the course writes it. */
export const writeMoney = (amount: number, unit: string, lang: 'es' | 'en'): string =>
  writeAmount(Math.round(amount), unit, lang === 'es' ? 'comma' : 'point', lang)

/** What is to be said about the decisions on one strategy. */
export const debriefOn = (
  { debrief, model }: Pick<Game, 'debrief' | 'model'>,
  { title, planned }: Pick<GameStrategy, 'title' | 'planned'>,
  { truth, verdict, brought, best, kept }: StrategyOutcome,
  lang: 'es' | 'en',
): string => {
  const money = (amount: number) => writeMoney(amount, model.unit, lang)
  return fill(debrief[truth][verdict] ?? '', {
    title,
    planned: money(planned),
    brought: money(brought),
    best: money(best),
    kept: money(kept),
  })
}

/** What is to be said about the quarter as a whole. */
export const closingOn = (
  { closing: words, model }: Pick<Game, 'closing' | 'model'>,
  { closing, total, bestTotal }: Outcome,
  lang: 'es' | 'en',
): string => {
  const money = (amount: number) => writeMoney(amount, model.unit, lang)
  return fill(words[closing], {
    total: money(total),
    target: money(model.target),
    bestTotal: money(bestTotal),
  })
}

import { findAmounts } from '../../plan/find-amounts.ts'
import { fold, plainText } from '../../plan/language/fold.ts'
import { usualDecimal } from '../../plan/read-number.ts'
import { blankPeriods, namesPeriod } from './blank-periods.ts'
import type { Criterion, Reading } from './criterion.ts'

/** Words by which somebody is named; everybody is nobody. */
const audience = {
  es: /\b(?:para(?! tod[oa]s?\b| (?:[a-z]+ar|vender|crecer|tener|subir)\b)|quien(?:es)?|por medio del?|que una?|(?:la gente|las personas|el publico|l[oa]s [a-z]+s) que|(?:al|del) (?!cliente|valor|sector)[a-z]+(?:or|ista|ente|ario)|segmento del?|cada (?!dia|semana|mes|ano)[a-z]+|nuestr[oa]s? [a-z]+|(?:a|con|del?|entre|en) (?:l[oa]s )?(?!tod[oa]s|dos|tres|seis|dias|semanas|meses|horas|minutos|redes|precios|ventas)[a-z]+s)\b|^\W*que (?:l[oa]s|la gente)\b/,
  en: /\b(?:(?:for|to|through|among|with|reach|win|draw|attract|serve|help|supply|dress|outfit) (?!(?:all|every|any)[a-z]*\b)[a-z]+|who|our [a-z]+|[a-z]+s that|people)\b/,
}

/** Words that lead to what is offered, or to why the customer takes it. */
const reason = {
  es: /\b(?:con(?! tod[oa]s?\b)|sin|porque|gracias|a cambio|a traves|como|por medio|mediante|desde|quien(?:es)?|[a-z]+ que|donde|al? (?:la )?medida|en (?:su|sus|menos|el mismo))\b/,
  en: /\b(?:with(?! (?:every|all|any)[a-z]*\b)|without|because|through|who|that|where|by [a-z]+ing|made|as an?|instead of|from|before|at (?:their|no)|in (?:their|under|less))\b/,
}

/** A sale of something named: "vender cenas listas", not "vender más" nor "vender a las clínicas". */
const offer = {
  es: /^\W*(?:vender|ofrecer|surtir|dar|vestir|alquilar|llevar|servir)(?:le|les)?(?: de)? (?!mas\b|mejor\b|mucho\b|al?\b|en\b|por\b|con\b|para\b|tod[oa]s?\b)[a-z]+/,
  en: /^\W*(?:to )?(?:sell|offer|supply|give|rent|bring|deliver|serve)(?:ing)? (?!more\b|better\b|a lot\b|to\b|in\b|for\b|through\b|with\b)[a-z]+/,
}

/** Beginnings that want more of the result and name no way to it. */
const again = {
  es: /^\W*(?:(?:vender|facturar|cobrar|ganar|crecer|conseguir|lograr|tener|hacer) (?:mucho )?(?:mas|mejor)\b|(?:aument|increment|sub|duplic|mejor|crec|multiplic)[aei]r (?:las? )?(?:ventas?|facturacion|ingresos|clientes)\b)/,
  en: /^\W*(?:to )?(?:(?:sell|bill|invoice|earn|win|get|make|have) (?:(?:many|much|a lot) )?(?:more|better)\b|(?:increase|raise|grow|double|boost|improve) (?:the |our )?(?:sales|revenue|income|customers)\b)/,
}

/** Beginnings that can be ticked off, whoever they are for. */
const task = {
  es: /^\W*(?:(?:repart|imprim|public|envi|mand|llam|visit|escrib|contact|anunci)[aei]r|(?:pon|hac)er (?:un|una|el|la|los|las)\b|abrir (?:un|una|el|la) (?:cuenta|perfil|pagina|canal|puesto)|(?:baj|dar|pag)(?:ar)? (?:un |una |el |los |las )?(?:precios?|descuentos?|anuncios?|volantes?))\b/,
  en: /^\W*(?:to )?(?:call|visit|post|send|write|print|email|message|contact|publish|hand out|put (?:up )?an?|open an? (?:account|profile|page|channel|[a-z]+ account)|run (?:an? |some )?(?:ads?|stand|stall|promotion)|cut (?:the |our )?prices|pay for ads)\b/,
}

const perPeriod = {
  es: /\b(?:por|al?|cada|a la) (?:dia|semana|mes)\b/,
  en: /\b(?:an?|per|each|every) (?:day|week|month)\b/,
}

/** Before a number that counts what the verb does: "llamar a 50 colegios". */
const verbBefore = /^\W*[a-z]+ (?:[a-z]{1,3} )?$/

/**
 * Whether a strategy says whom it reaches, and with what or why it is chosen, and is a path rather
 * than something to tick off. That it wants the objective again is told only where it does.
 */
export const judgeStrategy = (
  text: string,
  { lang, decimal = usualDecimal(lang) }: Reading,
): Criterion[] => {
  const folded = fold(plainText(text))
  const numbers = findAmounts(folded, lang, decimal).filter(({ isArticle }) => !isArticle)
  const isTask =
    numbers.some(({ start }) => verbBefore.test(folded.slice(0, start))) ||
    (numbers.length > 0 && perPeriod[lang].test(folded)) ||
    namesPeriod(blankPeriods(folded, lang)) ||
    task[lang].test(folded)
  const saysAgain = again[lang].test(folded)
  const criteria: Criterion[] = [
    { id: 'audience', isMet: audience[lang].test(folded) },
    { id: 'reason', isMet: reason[lang].test(folded) || offer[lang].test(folded) },
    { id: 'path', isMet: folded.trim() !== '' && !isTask },
  ]
  return saysAgain && !reason[lang].test(folded)
    ? [...criteria, { id: 'own', isMet: false }]
    : criteria
}

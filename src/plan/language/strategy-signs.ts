import type { Language } from '../model.ts'

/** Words by which somebody is named; everybody is nobody. */
export const namesAudience: Record<Language, RegExp> = {
  es: /\b(?:para(?! tod[oa]s?\b| (?:[a-z]+ar|vender|crecer|tener|subir)\b)|quien(?:es)?|por medio del?|que una?|(?:la gente|las personas|el publico|l[oa]s [a-z]+s) que|(?:al|del) (?!cliente|valor|sector)[a-z]+(?:or|ista|ente|ario)|segmento del?|cada (?!dia|semana|mes|ano)[a-z]+|nuestr[oa]s? [a-z]+|(?:a|con|del?|entre|en) (?:l[oa]s )?(?!tod[oa]s|dos|tres|seis|dias|semanas|meses|horas|minutos|redes|precios|ventas)[a-z]+s)\b|^\W*que (?:l[oa]s|la gente)\b/,
  en: /\b(?:(?:for|to|through|among|with|reach|win|draw|attract|serve|help|supply|dress|outfit) (?!(?:all|every|any)[a-z]*\b)[a-z]+|who|our [a-z]+|[a-z]+s that|people)\b/,
}

/** Words that lead to what is offered, or to why the customer takes it. */
export const namesReason: Record<Language, RegExp> = {
  es: /\b(?:con(?! tod[oa]s?\b)|sin|porque|gracias|a cambio|a traves|como|por medio|mediante|desde|quien(?:es)?|[a-z]+ que|donde|al? (?:la )?medida|en (?:su|sus|menos|el mismo))\b/,
  en: /\b(?:with(?! (?:every|all|any)[a-z]*\b)|without|because|through|who|that|where|by [a-z]+ing|made|as an?|instead of|from|before|at (?:their|no)|in (?:their|under|less))\b/,
}

/** A sale of something named: "vender cenas listas", not "vender más" nor "vender a las clínicas". */
export const namesOffer: Record<Language, RegExp> = {
  es: /^\W*(?:vender|ofrecer|surtir|dar|vestir|alquilar|llevar|servir)(?:le|les)?(?: de)? (?!mas\b|mejor\b|mucho\b|al?\b|en\b|por\b|con\b|para\b|tod[oa]s?\b)[a-z]+/,
  en: /^\W*(?:to )?(?:sell|offer|supply|give|rent|bring|deliver|serve)(?:ing)? (?!more\b|better\b|a lot\b|to\b|in\b|for\b|through\b|with\b)[a-z]+/,
}

/** Beginnings that want more of the result and name no way to it. */
export const wantsMore: Record<Language, RegExp> = {
  es: /^\W*(?:(?:vender|facturar|cobrar|ganar|crecer|conseguir|lograr|tener|hacer) (?:mucho )?(?:mas|mejor)\b|(?:aument|increment|sub|duplic|mejor|crec|multiplic)[aei]r (?:las? )?(?:ventas?|facturacion|ingresos|clientes)\b)/,
  en: /^\W*(?:to )?(?:(?:sell|bill|invoice|earn|win|get|make|have) (?:(?:many|much|a lot) )?(?:more|better)\b|(?:increase|raise|grow|double|boost|improve) (?:the |our )?(?:sales|revenue|income|customers)\b)/,
}

/** Beginnings that can be ticked off, whoever they are for. */
export const taskStart: Record<Language, RegExp> = {
  es: /^\W*(?:(?:repart|imprim|public|envi|mand|llam|visit|escrib|contact|anunci)[aei]r|(?:pon|hac)er (?:un|una|el|la|los|las)\b|abrir (?:un|una|el|la) (?:cuenta|perfil|pagina|canal|puesto)|(?:baj|dar|pag)(?:ar)? (?:un |una |el |los |las )?(?:precios?|descuentos?|anuncios?|volantes?))\b/,
  en: /^\W*(?:to )?(?:call|visit|post|send|write|print|email|message|contact|publish|hand out|put (?:up )?an?|open an? (?:account|profile|page|channel|[a-z]+ account)|run (?:an? |some )?(?:ads?|stand|stall|promotion)|cut (?:the |our )?prices|pay for ads)\b/,
}

/** How many in a day, a week, a month. */
export const perPeriod: Record<Language, RegExp> = {
  es: /\b(?:por|al?|cada|a la) (?:dia|semana|mes)\b/,
  en: /\b(?:an?|per|each|every) (?:day|week|month)\b/,
}

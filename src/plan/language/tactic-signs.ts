import type { Language } from '../model.ts'

/** Folded first words that no photograph can show. */
export const vagueStart: Record<Language, RegExp> = {
  es: /^\W*(?:ser|estar|(?:mejor|mov|fortalec|apoy|busc|impuls|potenci|optimiz|aument)[ae]r)\b/,
  en: /^\W*(?:to )?(?:be|improve|move|strengthen|support|look|boost|optimi[sz]e|increase)\b/,
}

/** How often, or a single thing right after the verb. */
export const saysHowOften: Record<Language, RegExp> = {
  es: /\b(?:cada|diari[oa]s?|semanal(?:es)?|mensual(?:es)?|tod[oa]s l[oa]s|de lunes a|al dia)\b|^\W*[a-z]+ una? /,
  en: /\b(?:every|each|daily|weekly|monthly|monday to|a day)\b|^\W*[a-z]+(?: [a-z]+)? an? /,
}

/** Days near by, and lengths of time. */
export const saysSoon: Record<Language, RegExp> = {
  es: /\b(?:hoy|manana|(?:antes del?|hasta el|este) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:esta|proxima) semana|durante \S+ (?:dias|semanas|meses))\b/,
  en: /\b(?:today|tomorrow|(?:by|before|until|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) week|for \S+ (?:days|weeks|months))\b/,
}

/** Folded beginnings of sentences that say what somebody does, not what comes of it. */
export const workStart: Record<Language, RegExp> = {
  es: /^\W*(?:llam|visit|public|envi|mand|escrib|hac|capacit|repart|imprim|prepar|organiz|particip|contact)[aei]r\b/,
  en: /^\W*(?:to )?(?:call|visit|post|send|write|make|run|hand|print|train|email|message|contact|attend|organi[sz]e|prepare|publish)\b/,
}

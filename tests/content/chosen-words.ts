/** One word for one thing, in a language, and the words that are not to stand for it. */
interface Choice {
  word: string
  not: RegExp
}

/**
 * The words that lessons, exercises, examples, glossary and interface share, by the id of their term in
 * the glossary. CONTRIBUTING.md lists them for writers.
 */
export const chosenWords: Record<string, { es: Choice; en: Choice }> = {
  thread: {
    es: { word: 'hilo', not: /\b(?:la|esa|tu) cadena\b(?! de)/ },
    en: { word: 'thread', not: /\b(?:the|that|your) chain\b/ },
  },
  tray: {
    es: { word: 'bandeja', not: /bandeja de entrada|buzón|tablero/ },
    en: { word: 'tray', not: /inbox|\btray of/ },
  },
  'loose-tactic': {
    es: { word: 'táctica suelta', not: /tácticas? (?:huérfana|aislada|sin unir|perdida)/ },
    en: { word: 'loose tactic', not: /(?:orphan|stray|unlinked|floating) tactic/ },
  },
  baseline: {
    es: { word: 'línea base', not: /punto de partida|valor de partida|la base\b/ },
    en: { word: 'baseline', not: /base line|starting (?:point|value|figure)/ },
  },
  target: {
    es: { word: 'meta', not: /cifra objetivo|valor objetivo|número meta/ },
    en: { word: 'target', not: /target (?:value|figure|number)|goal number/ },
  },
  'average-sale': {
    es: { word: 'compra promedio', not: /(?:venta|ticket|gasto|pedido) promedio|compra media/ },
    en: { word: 'average sale', not: /average (?:purchase|ticket|order|spend)/ },
  },
  contribution: {
    es: { word: 'aporte', not: /contribuci[oó]n|contribuye/ },
    en: { word: 'contribution', not: /\bcontributes\b|\binput to the objective/ },
  },
  'market-share': {
    es: {
      word: 'cuota de mercado',
      not: /participación (?:de|del|en el) mercado|porción del merc/,
    },
    en: { word: 'market share', not: /market (?:quota|participation)|share of the market/ },
  },
  'check-in': {
    es: {
      word: 'avance',
      not: /check[- ]in|progreso|(?:medición|reporte|seguimiento|chequeo|control) semanal/,
    },
    en: {
      word: 'check-in',
      not: /progress note|(?:today’s|note) progress|weekly (?:review|update|report)/,
    },
  },
  pace: {
    es: { word: 'ritmo', not: /velocidad|cadencia/ },
    en: { word: 'pace', not: /\bon track\b|run rate|cadence/ },
  },
  owner: {
    es: { word: 'responsable', not: /\b(?:con|sin|tiene|y) dueño\b/ },
    en: { word: 'owner', not: /\bassignee\b|responsible (?:person|party)/ },
  },
}

/** Where a word that was not chosen may stand: to explain the chosen one, or for something else. */
export const allowed: { file: RegExp; word: RegExp }[] = [
  // Said once where the term is taught, and in its entry of the glossary.
  { file: /lessons\/es\/03-|glossary\/es\/baseline/, word: /punto de partida/ },
  { file: /lessons\/en\/03-|glossary\/en\/baseline/, word: /starting point/ },
  { file: /glossary\/es\/market-share/, word: /participación de mercado/ },
  { file: /glossary\/es\/average-sale/, word: /ticket promedio/ },
  { file: /glossary\/en\/average-sale/, word: /average ticket/ },
  // A plan to begin with is another thing than what a number is compared with.
  { file: /strings\/es\/examples/, word: /punto de partida/ },
  { file: /strings\/en\/examples/, word: /starting point/ },
]
